namespace Bot.Dialogs.Handoff.Queues;

/// <summary>How soon somebody comes next in a queue: higher first, then who has waited longer.</summary>
public static class HandoffPriority
{
    /// <summary>Danger to life, above every other reason.</summary>
    public const int Urgent = 100;
}
