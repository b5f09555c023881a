namespace Bot.Storage.Handoff;

/// <summary>What an agent says of themselves.</summary>
public static class PresenceStatus
{
    /// <summary>Takes conversations.</summary>
    public const string Available = "available";

    /// <summary>Back soon; keeps what they have and takes no more.</summary>
    public const string Break = "break";

    /// <summary>Not there.</summary>
    public const string Away = "away";

    public static bool IsKnown(string? status) => status is Available or Break or Away;
}
