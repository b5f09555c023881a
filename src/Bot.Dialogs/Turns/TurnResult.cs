using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Turns;

/// <summary>What a turn wants written.</summary>
public sealed record TurnResult
{
    /// <summary>The replies as activities (JSON, without id, timestamp and conversation), in order.</summary>
    public IReadOnlyList<EntryDraft> Replies { get; init; } = [];

    /// <summary>The dialog's new state; null keeps the old one.</summary>
    public string? StateJson { get; init; }

    public required DecisionRecord Decision { get; init; }

    public HandoffChange? Handoff { get; init; }

    /// <summary>The numbers of cases of this conversation that the resident withdraws with this turn.</summary>
    public IReadOnlyList<string> WithdrawnCases { get; init; } = [];

    public IReadOnlyList<OutboxDraft> Outbox { get; init; } = [];

    /// <summary>The conversation's language from now on; null keeps it.</summary>
    public string? Language { get; init; }

    /// <summary>The conversation's department from now on; null keeps it.</summary>
    public string? Department { get; init; }

    /// <summary>Ends the episode with the last reply.</summary>
    public bool CloseEpisode { get; init; }
}
