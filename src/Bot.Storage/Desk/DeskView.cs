namespace Bot.Storage.Desk;

/// <summary>The desk's lists.</summary>
public enum DeskView
{
    /// <summary>What the caller has, latest request first.</summary>
    Mine,

    /// <summary>Who waits for a person, in the order in which they are handed out.</summary>
    Waiting,

    /// <summary>What the bot has, latest first.</summary>
    Bot,

    /// <summary>All, latest first.</summary>
    All,

    /// <summary>What is closed, latest closed first.</summary>
    Closed,
}
