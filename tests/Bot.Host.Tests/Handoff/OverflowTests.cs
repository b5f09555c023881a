using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Host.Tests.Handoff;

public sealed class OverflowTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly HandoffQueue Queue = new()
    {
        Id = "td",
        OverflowTo = "general",
        OverflowAfter = TimeSpan.FromMinutes(3),
    };

    [Theory]
    [InlineData(179, null, false)]
    [InlineData(180, null, true)]
    [InlineData(400, 200, false)]
    public void WhoWaitedLong_GoesToTheQueueThatHelpsOut_Once(int seconds, int? overflowedAt, bool moves)
    {
        var move = new HandoffQueueMoves(new(), GeneralHolidays.Known).Overflow(Scene(seconds, overflowedAt), Queue);

        Assert.Equal(moves, !move.IsNothing);
        Assert.Equal(moves ? "general" : null, move.Ticket?.Queue);
        if (moves)
        {
            Assert.Equal((Start, (string?)null, 0), (move.Ticket!.WaitingSince, move.Ticket.StickyAgent, move.Ticket.Declined.Count));
        }
    }

    private static HandoffScene Scene(int seconds, int? overflowedAt) =>
        new()
        {
            Conversation = new Conversation
            {
                Id = "c",
                Channel = "test",
                ChannelConversationKey = "k",
                ResidentId = "r",
                Owner = ConversationOwner.Handoff,
            },
            Ticket = new HandoffTicket
            {
                HandoffId = "h",
                State = HandoffState.Queued,
                Owner = ConversationOwner.Handoff,
                Reason = "resident_request",
                RequestedAt = Start,
                WaitingSince = Start,
                QueuedSince = Start,
                Queue = "td",
                StickyAgent = "a1",
                Declined = ["a2"],
                OverflowedAt = overflowedAt is { } s ? Start.AddSeconds(s) : null,
            },
            Now = Start.AddSeconds(seconds),
        };
}
