using System.Globalization;

namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>When people are on duty, in Hong Kong's time (UTC+8 all year).</summary>
public sealed class OfficeHours
{
    /// <summary>So far back <see cref="OpenBetween"/> looks: longer than any wait.</summary>
    private const int MostDays = 60;

    /// <summary>First and last day of the week with hours.</summary>
    public DayOfWeek FirstDay { get; set; } = DayOfWeek.Monday;

    public DayOfWeek LastDay { get; set; } = DayOfWeek.Friday;

    public TimeOnly Opens { get; set; } = new(9, 0);

    public TimeOnly Closes { get; set; } = new(17, 30);

    /// <summary>Whether general holidays are days off.</summary>
    public bool ClosedOnHolidays { get; set; } = true;

    public bool IsOpen(DateTimeOffset at, GeneralHolidays holidays)
    {
        var local = at.ToOffset(HongKongTime.Offset);
        var time = TimeOnly.FromDateTime(local.DateTime);
        return IsWorkday(HongKongTime.DayOf(at), holidays) && time >= Opens && time < Closes;
    }

    /// <summary>The next day with hours that have not begun or ended yet; null when none is within a fortnight.</summary>
    public DateOnly? NextDay(DateTimeOffset at, GeneralHolidays holidays)
    {
        var today = HongKongTime.DayOf(at);
        var passed = TimeOnly.FromDateTime(at.ToOffset(HongKongTime.Offset).DateTime) >= Closes;
        return Enumerable
            .Range(passed ? 1 : 0, 14)
            .Select(i => (DateOnly?)today.AddDays(i))
            .FirstOrDefault(d => IsWorkday(d!.Value, holidays));
    }

    /// <summary>
    /// How much of the time between the two moments falls into the hours; a start before <see cref="MostDays"/> days counts as one then.
    /// </summary>
    public TimeSpan OpenBetween(DateTimeOffset from, DateTimeOffset to, GeneralHolidays holidays)
    {
        var (start, end) = (from.ToOffset(HongKongTime.Offset).DateTime, to.ToOffset(HongKongTime.Offset).DateTime);
        start = start < end.AddDays(-MostDays) ? end.AddDays(-MostDays) : start;
        var open = TimeSpan.Zero;
        for (var day = DateOnly.FromDateTime(start); day <= DateOnly.FromDateTime(end); day = day.AddDays(1))
        {
            if (IsWorkday(day, holidays))
            {
                var (opens, closes) = (day.ToDateTime(Opens), day.ToDateTime(Closes));
                var within = (closes < end ? closes : end) - (opens > start ? opens : start);
                open += within > TimeSpan.Zero ? within : TimeSpan.Zero;
            }
        }

        return open;
    }

    public string Span => string.Create(CultureInfo.InvariantCulture, $"{Opens:HH\\:mm}–{Closes:HH\\:mm}");

    private bool IsWorkday(DateOnly day, GeneralHolidays holidays)
    {
        var fromFirst = ((int)day.DayOfWeek - (int)FirstDay + 7) % 7;
        return fromFirst <= ((int)LastDay - (int)FirstDay + 7) % 7 && !(ClosedOnHolidays && holidays.Find(day) is not null);
    }
}
