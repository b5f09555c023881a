namespace Bot.Host.Channels.DirectLine;

/// <summary>What a token says: one resident in one conversation.</summary>
/// <param name="ConversationId">The conversation; it need not exist yet.</param>
/// <param name="UserId">The resident's id; takes the place of what clients say (protocols §1.3).</param>
internal sealed record TokenClaims(string ConversationId, string UserId)
{
    public string? UserName { get; init; }

    /// <summary>The department that the page belongs to; null for a general one.</summary>
    public string? Department { get; init; }

    /// <summary>Origins it is bound to; empty: any trusted one.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>When it ends.</summary>
    public DateTimeOffset Expires { get; init; }
}
