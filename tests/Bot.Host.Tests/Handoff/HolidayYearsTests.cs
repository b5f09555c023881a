using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Handoff;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff;

public sealed class HolidayYearsTests
{
    [Fact]
    public void AYearWithoutHolidays_IsWarnedOf_OnceADay()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(8)));
        var log = new FakeLogger<HolidayYears>();
        var years = new HolidayYears(
            new GeneralHolidays([new(new DateOnly(2026, 1, 1), "The first day of January", "一月一日")]),
            clock,
            log
        );

        years.WarnOfMissing();
        Assert.Equal(0, log.Collector.Count);
        clock.Advance(TimeSpan.FromDays(1));
        years.WarnOfMissing();
        years.WarnOfMissing();

        var warning = Assert.Single(log.Collector.GetSnapshot());
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains("2027", warning.Message, StringComparison.Ordinal);
    }
}
