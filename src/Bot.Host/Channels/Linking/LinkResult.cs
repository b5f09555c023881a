namespace Bot.Host.Channels.Linking;

/// <summary>What came of a typed code.</summary>
/// <param name="Outcome">Linked, or why not.</param>
/// <param name="ConversationId">The conversation that showed the code, when linked.</param>
internal sealed record LinkResult(LinkOutcome Outcome, string? ConversationId);
