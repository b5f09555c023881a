using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Dialogs.Handoff.Queues;

/// <summary>A queue that agents serve.</summary>
public sealed record HandoffQueue
{
    /// <summary>The queue of what belongs to no department.</summary>
    public const string General = "general";

    /// <summary>
    /// A department's id for its own queue, or any other word; agents serve it who have that word among their departments.
    /// </summary>
    public string Id { get; set; } = "";

    public string English { get; set; } = "";

    public string Chinese { get; set; } = "";

    /// <summary>Where one goes who has waited for <see cref="OverflowAfter"/>; null: nowhere.</summary>
    public string? OverflowTo { get; set; }

    public TimeSpan OverflowAfter { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Skills that every request of this queue needs (<see cref="HandoffSettings.Skills"/>).</summary>
    public IList<string> Skills { get; set; } = [];

    /// <summary>Whether the bot drafts answers that agents approve.</summary>
    public bool Drafts { get; set; }

    /// <summary>Null: the hours of the section.</summary>
    public OfficeHours? Hours { get; set; }
}
