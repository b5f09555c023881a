using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Dialogs.Tests.Handoff.DutyHours;

public sealed class HongKongTimeTests
{
    [Theory]
    [InlineData("2026-06-30T15:59:59Z", 30, "2026-06-30 23:59:59")]
    [InlineData("2026-06-30T16:00:00Z", 1, "2026-07-01 00:00:00")]
    [InlineData("2026-06-30T23:00:00-05:00", 1, "2026-07-01 12:00:00")]
    public void Days_BeginAtMidnightOfHongKong(string at, int day, string stamp)
    {
        var instant = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((day, stamp), (HongKongTime.DayOf(instant).Day, HongKongTime.Stamp(instant)));
    }
}
