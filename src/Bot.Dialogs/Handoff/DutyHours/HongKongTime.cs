namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>The clock that offices, days and reports go by.</summary>
public static class HongKongTime
{
    /// <summary>From UTC, the year round: Hong Kong has no summer time.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
}
