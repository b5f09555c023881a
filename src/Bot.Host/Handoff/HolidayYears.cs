using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Host.Handoff;

/// <summary>Warns of a year without general holidays: on its days residents would be promised people who are off duty.</summary>
internal sealed partial class HolidayYears(GeneralHolidays holidays, TimeProvider clock, ILogger<HolidayYears> logger)
{
    private DateOnly _lookedOn;

    /// <summary>
    /// Looks once a day; from December on at the coming year too. The gazette names a year's holidays in the spring before it.
    /// </summary>
    public void WarnOfMissing()
    {
        var today = HongKongTime.DayOf(clock.GetUtcNow());
        if (today == _lookedOn)
        {
            return;
        }

        _lookedOn = today;
        foreach (var year in today.Month == 12 ? [today.Year, today.Year + 1] : new[] { today.Year })
        {
            if (!holidays.Years.Contains(year))
            {
                LogMissing(year);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The general holidays of {Year} are not known: their days count as working days. Add them to general-holidays.tsv."
    )]
    private partial void LogMissing(int year);
}
