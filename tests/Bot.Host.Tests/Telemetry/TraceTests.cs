using System.Diagnostics;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Host.Delivery;
using Bot.Host.Telemetry;
using Bot.Host.Tests.Turns;

namespace Bot.Host.Tests.Telemetry;

public sealed class TraceTests
{
    [Fact]
    public async Task TheWayOfAMessage_IsOneTrace_AndHoldsNoText()
    {
        var spans = new List<Activity>();
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == Traces.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> o) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = s =>
            {
                lock (spans)
                {
                    if (s.TraceId == request.TraceId)
                    {
                        spans.Add(s);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("secret reply"))));
        await record.AcceptAsync("secret question", delivery: ReplyDelivery.Pushed);
        request.Stop();

        await record.WorkAsync(await record.ClaimAsync());
        var message = Assert.Single(await record.Get<IOutbox>().ClaimAsync("test", "w", TimeSpan.FromMinutes(1), 1));
        await record.Get<MessageDelivery>().DeliverAsync(new Sender(), message, CancellationToken.None);

        Assert.Equal(["turn", "deliver"], spans.Select(s => s.OperationName));
        Assert.Equal(request.SpanId, spans[0].ParentSpanId);
        Assert.Equal(spans[0].SpanId, spans[1].ParentSpanId);
        Assert.Equal("answer", spans[0].GetTagItem("bot.outcome"));
        Assert.DoesNotContain(
            spans.SelectMany(s => s.TagObjects),
            t => t.Value?.ToString()?.Contains("secret", StringComparison.Ordinal) == true
        );
    }

    private sealed class Sender : IChannelSender
    {
        public string Destination => "test";

        public Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken) =>
            Task.FromResult(SendAttempt.Sent("x"));
    }
}
