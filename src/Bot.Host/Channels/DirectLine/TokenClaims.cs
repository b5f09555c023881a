using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.DirectLine;

/// <summary>What a token says: one resident in one conversation.</summary>
/// <param name="ConversationId">The conversation; it need not exist yet.</param>
/// <param name="UserId">The resident's id on the wire; takes the place of what clients say (protocols §1.3).</param>
internal sealed record TokenClaims(string ConversationId, string UserId)
{
    /// <summary>The longest id that callers may give a resident, in UTF-16 units.</summary>
    public const int UserIdLimit = 64;

    /// <summary>Begins ids that are only taken from tokens (protocols §1.3).</summary>
    public const string TokenUserPrefix = "dl_";

    public string? UserName { get; init; }

    /// <summary>The department that the page belongs to; null for a general one.</summary>
    public string? Department { get; init; }

    /// <summary>Origins it is bound to; empty: any trusted one.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>When it ends.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>
    /// The resident in the record. An id that a department's server gave says who they are in this conversation only: two servers that
    /// count from 1, or a page that calls everybody "user", give one id to two people, and equal ids of the record are one person
    /// (<see cref="Linking.ResidentLinks"/>).
    /// </summary>
    public string ResidentId => UserId == MadeUserId(ConversationId) ? UserId : $"{ConversationId}:{UserId}";

    /// <summary>The claims of a resident to whom nobody gave an id.</summary>
    public static TokenClaims OfUnnamed(string conversationId) => new(conversationId, MadeUserId(conversationId));

    /// <summary>The claims of the resident whose conversation this is.</summary>
    public static TokenClaims Of(Conversation conversation) =>
        new(
            conversation.Id,
            conversation.ResidentId.StartsWith($"{conversation.Id}:", StringComparison.Ordinal)
                ? conversation.ResidentId[(conversation.Id.Length + 1)..]
                : conversation.ResidentId
        )
        {
            Department = conversation.Department,
        };

    /// <summary>Whether the text can be a resident's id.</summary>
    public static bool IsUserId(string text) => text.Length is > 0 and <= UserIdLimit && !text.Any(char.IsControl);

    private static string MadeUserId(string conversationId) => TokenUserPrefix + conversationId;
}
