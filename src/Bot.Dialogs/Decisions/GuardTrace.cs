namespace Bot.Dialogs.Decisions;

/// <summary>How the guard read the message.</summary>
public sealed record GuardTrace
{
    /// <summary>
    /// <c>patterns</c> where plain words need no second opinion, <c>patterns+model</c>, or <c>patterns, no sentence encoders</c>.
    /// </summary>
    public required string Detectors { get; init; }

    /// <summary>The model's version; null without one.</summary>
    public string? Version { get; init; }

    /// <summary>The kind of danger; null when there is none.</summary>
    public string? Kind { get; init; }

    /// <summary>The section of the word lists that spoke; null when none did.</summary>
    public string? Rule { get; init; }

    /// <summary>
    /// The model's probability, 0–1, with that of the turn before where it was left open; null when the model was not asked.
    /// </summary>
    public double? Probability { get; init; }

    /// <summary>What of the message spoke most to the model: <c>whole</c>, <c>sentence</c>, <c>plain</c> or <c>context</c>.</summary>
    public string? Part { get; init; }

    /// <summary>From here on the resident is asked.</summary>
    public double? AskThreshold { get; init; }

    /// <summary>From here on the turn is taken.</summary>
    public double? ActThreshold { get; init; }

    /// <summary>of danger <c>none</c>, <c>ask</c> or <c>act</c>; of an attack <c>none</c>, <c>doubt</c> or <c>refuse</c>.</summary>
    public string Level { get; init; } = "none";
}
