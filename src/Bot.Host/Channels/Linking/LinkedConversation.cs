namespace Bot.Host.Channels.Linking;

/// <summary>One conversation of a person.</summary>
internal sealed record LinkedConversation(string ConversationId, string Channel, string? Department, DateTimeOffset? LastResidentAt);
