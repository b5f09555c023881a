namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>One turn to be worked: all of a conversation's waiting entries as one burst.</summary>
public sealed record TurnWork
{
    public required TurnLease Lease { get; init; }

    /// <summary>As it stood at the claim, with the state of the last committed turn.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>The entries to be answered, in order; at least one.</summary>
    public required IReadOnlyList<ConversationEntry> Entries { get; init; }

    /// <summary>From 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>When the oldest entry of the burst was accepted.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>The W3C trace parent of the request that brought the oldest entry; null when it was not traced.</summary>
    public string? TraceParent { get; init; }
}
