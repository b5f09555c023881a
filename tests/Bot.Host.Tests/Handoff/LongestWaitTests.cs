using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Handoff;

/// <summary>Nobody waits for ever, and who waited too long is not forgotten.</summary>
public sealed class LongestWaitTests
{
    // A Tuesday in Hong Kong, at 10:00, where the clock of the host begins.
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task WhoReadsByPush_AndIsTakenByNobody_GetsACaseAndTheBotAgain_AfterAWorkingDay()
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await host.SayAsync("r", "a person please", delivery: ReplyDelivery.Pushed);
        await host.WorkAsync("""{"summary":"asks for a person"}""");
        await host.PassAsync();
        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);

        host.Clock.Advance(TimeSpan.FromHours(23));
        await host.PassAsync();
        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);

        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await host.PassAsync();

        var opened = Assert.Single(await host.Get<Cases>().ListOfAsync(id));
        Assert.Equal(("conversation", "", "asks for a person"), (opened.Wish, opened.Contact, opened.Summary));
        Assert.Equal(ConversationOwner.Bot, (await host.RowAsync(id)).Conversation.Owner);
        Assert.Contains(opened.Number, (await host.ToldAsync(id))[^1].Text, StringComparison.Ordinal);
        await host.PassAsync();
        Assert.Single(await host.Get<Cases>().ListOfAsync(id));
    }

    [Fact]
    public async Task Danger_WaitsOn_UntilAnAgentSeesIt()
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await host.SayAsync("r", "I am in danger", delivery: ReplyDelivery.Pushed);
        await host.WorkAsync();
        host.Clock.Advance(TimeSpan.FromDays(7));
        await host.PassAsync();

        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);
        Assert.Empty(await host.Get<Cases>().ListOfAsync(id));
    }

    [Theory]
    [InlineData("2026-11-24T10:00", "2026-11-24T12:00", 2.0)]
    [InlineData("2026-11-24T07:00", "2026-11-24T20:00", 8.5)]
    [InlineData("2026-11-24T10:00", "2026-11-25T09:30", 8.0)]
    [InlineData("2026-11-27T16:30", "2026-11-30T10:00", 2.0)] // over a weekend
    [InlineData("2026-12-24T16:30", "2026-12-28T10:00", 2.0)] // and a holiday: the 25th and 26th
    [InlineData("2026-11-28T10:00", "2026-11-29T10:00", 0.0)]
    public void OfficeHours_CountOnlyTheTimeTheyAreOpen(string from, string to, double hours) =>
        Assert.Equal(hours, new OfficeHours().OpenBetween(InHongKong(from), InHongKong(to), GeneralHolidays.Known).TotalHours);

    [Fact]
    public void AQueueOfItsOwnHours_IsCountedByThem()
    {
        var settings = new HandoffSettings
        {
            Queues =
            [
                new()
                {
                    Id = "td",
                    Hours = new() { Opens = new(0, 0), Closes = new(23, 59) },
                },
            ],
        };
        var moves = new HandoffCaseMoves(settings, GeneralHolidays.Known);

        Assert.True(moves.IsTooLong("td", 0, Start, Start.AddHours(8)));
        Assert.False(moves.IsTooLong("general", 0, Start, Start.AddHours(8)));
    }

    private static DateTimeOffset InHongKong(string time) =>
        new(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
