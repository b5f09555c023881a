using System.Globalization;

namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>The clock that offices, days and reports go by.</summary>
public static class HongKongTime
{
    /// <summary>From UTC, the year round: Hong Kong has no summer time.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day that it is there.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);

    /// <summary>Day and time there as papers show them: <c>2026-07-01 17:00:00</c>.</summary>
    public static string Stamp(DateTimeOffset at) => at.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
