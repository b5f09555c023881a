using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Staff;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Host.Figures;

/// <summary>The days and the department that a call asks for, within what its caller may see.</summary>
internal static class FigureDays
{
    /// <summary>In days; more is two calls.</summary>
    private const int Longest = 366;

    /// <param name="from">The first day, <c>yyyy-mm-dd</c> of Hong Kong; null with <paramref name="to"/>: the last seven days.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="department">Null or empty: all that the member serves.</param>
    /// <exception cref="StaffRefusal">400: no such days; 403: a department that the member does not serve.</exception>
    public static FigureRange Read(StaffAccount member, string? from, string? to, string? department, DateTimeOffset now)
    {
        var today = HongKongTime.DayOf(now);
        var days = Days(from, to) ?? (today.AddDays(-6), today);
        return new FigureRange(days.From, days.To, Departments(member, department));
    }

    /// <returns>Null: neither is given.</returns>
    /// <exception cref="StaffRefusal">400: no such days.</exception>
    public static (DateOnly From, DateOnly To)? Days(string? from, string? to)
    {
        if (string.IsNullOrEmpty(from) && string.IsNullOrEmpty(to))
        {
            return null;
        }

        var (first, last) = (Day("from", from), Day("to", to));
        return last < first ? throw Bad("'to' is before 'from'.")
            : last.DayNumber - first.DayNumber >= Longest ? throw Bad($"From 'from' to 'to' are at most {Longest} days.")
            : (first, last);
    }

    /// <summary>Null: all there are.</summary>
    /// <exception cref="StaffRefusal">403: one that the member does not serve.</exception>
    public static IReadOnlyList<string>? Departments(StaffAccount member, string? department) =>
        string.IsNullOrEmpty(department) ? member.DepartmentsServed
        : member.Serves(department) ? [department]
        : throw StaffRefusal.Forbidden();

    // The last day has a day after it, which ends it.
    private static DateOnly Day(string name, string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day is { Year: >= 2000 and < 9999 }
            ? day
            : throw Bad($"'{name}' is a day such as 2026-07-31; 'from' and 'to' go together.");

    private static StaffRefusal Bad(string detail) => new(400, "bad-days", detail);
}
