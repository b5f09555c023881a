namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>What became of a turn's commit.</summary>
public enum CommitOutcome
{
    Committed,

    /// <summary>Another worker holds the turn, or has committed it. Nothing was written but the record of what was discarded.</summary>
    StaleFence,

    /// <summary>The conversation was handed over meanwhile. Nothing was written but the record of what was discarded.</summary>
    NotOwner,
}
