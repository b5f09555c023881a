using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>What an action on a hand-off is decided on, read in the transaction that writes the outcome.</summary>
public sealed record HandoffScene
{
    public required Conversation Conversation { get; init; }

    /// <summary>The open hand-off; null while the bot has the conversation.</summary>
    public HandoffTicket? Ticket { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>How the queue stands; null unless it was asked for.</summary>
    public WaitFigures? Figures { get; init; }

    /// <summary>Whether the acting agent may take one more; true when no agent acts.</summary>
    public bool AgentHasRoom { get; init; } = true;

    /// <summary>Whether the acting or owning agent has been unheard of for longer than lease and grace.</summary>
    public bool AgentIsGone { get; init; }

    /// <summary>The language that the resident is spoken to in.</summary>
    public string? Language => Conversation.Language ?? Ticket?.Language;

    /// <summary>When the resident last did anything, since the request at least.</summary>
    public DateTimeOffset ResidentAt =>
        Conversation.LastResidentAt is { } at && at > (Ticket?.RequestedAt ?? default)
            ? at
            : Ticket?.RequestedAt ?? Conversation.LastResidentAt ?? Conversation.CreatedAt;
}
