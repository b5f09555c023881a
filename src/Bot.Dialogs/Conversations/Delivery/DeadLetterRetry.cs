namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>What became of trying a dead letter again.</summary>
public enum DeadLetterRetry
{
    /// <summary>It is queued once more.</summary>
    Queued,

    /// <summary>There is no such dead letter, or it was retried already.</summary>
    NotThere,

    /// <summary>A person has the conversation: the bot would answer over them.</summary>
    PersonHasIt,

    /// <summary>The conversation was ended, or began anew, since: nobody asks this any more.</summary>
    EpisodeOver,
}
