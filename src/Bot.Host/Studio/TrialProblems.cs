namespace Bot.Host.Studio;

/// <summary>Why a trial failed, where it was not a fault of the files: kept as a code, which the pages have words for.</summary>
internal static class TrialProblems
{
    public const string Wait = "wait",
        NoEnd = "no-end",
        SavedBefore = "saved-before",
        BrokeOff = "broke-off";

    /// <summary>In English; null: it is no code of these.</summary>
    public static string? English(string? problem) =>
        problem switch
        {
            Wait => "Too many trials wait.",
            NoEnd => "The trial did not end.",
            SavedBefore => "The change was saved before its trial began.",
            BrokeOff => "The trial broke off; an administrator finds more in the log.",
            _ => null,
        };
}
