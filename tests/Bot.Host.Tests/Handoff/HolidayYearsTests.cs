using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Handoff;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff;

public sealed class HolidayYearsTests
{
    [Fact]
    public void AYearWithoutHolidays_IsWarnedOf_OnceADay()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(8)));
        var log = new RecordedLog();
        var years = new HolidayYears(
            new GeneralHolidays([new(new DateOnly(2026, 1, 1), "The first day of January", "一月一日")]),
            clock,
            log
        );

        years.WarnOfMissing();
        Assert.Empty(log.Lines);
        clock.Advance(TimeSpan.FromDays(1));
        years.WarnOfMissing();
        years.WarnOfMissing();

        var warning = Assert.Single(log.Lines);
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains("2027", warning.Text, StringComparison.Ordinal);
    }

    private sealed class RecordedLog : ILogger<HolidayYears>
    {
        public List<(LogLevel Level, string Text)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Add((logLevel, formatter(state, exception)));
    }
}
