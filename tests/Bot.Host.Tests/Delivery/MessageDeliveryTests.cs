using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Switches;
using Bot.Host.Delivery;
using Bot.Host.Telemetry;
using Bot.Host.Tests.Turns;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Bot.Host.Tests.Delivery;

public sealed class MessageDeliveryTests
{
    [Fact]
    public async Task ASentMessage_CarriesTheChannelsId()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        await DeliverAsync(record, message, _ => Task.FromResult(SendAttempt.Sent("x1")));

        var entry = await EntryAsync(record, message);
        Assert.Equal((DeliveryState.Sent, "x1"), (entry.Delivery, entry.ExternalId));
    }

    [Fact]
    public async Task AFailingChannel_IsAskedAgainLaterAndLater_UntilItIsADeadLetter()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(attempt, message.Attempt);
            await DeliverAsync(record, message, _ => throw new HttpRequestException("text of the message"), maxAttempts: 3);
            if (attempt < 3)
            {
                var failed = record.Clock.GetUtcNow();
                message = await ClaimWhenDueAsync(record);
                waits.Add(record.Clock.GetUtcNow() - failed);
            }
        }

        Assert.InRange(waits[0], TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.1));
        Assert.InRange(waits[1], TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.1));
        var entry = await EntryAsync(record, message);
        Assert.Equal((DeliveryState.Failed, "HttpRequestException"), (entry.Delivery, entry.DeliveryProblem));
        Assert.Equal("HttpRequestException", Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10)).Problem);
    }

    [Fact]
    public async Task AChannelThatSaysWhen_IsAskedThen()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        await DeliverAsync(record, message, _ => Task.FromResult(SendAttempt.Retry("429", TimeSpan.FromMinutes(5))));
        var failed = record.Clock.GetUtcNow();
        await ClaimWhenDueAsync(record);

        Assert.InRange(record.Clock.GetUtcNow() - failed, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5.1));
    }

    [Fact]
    public async Task WhatMayNotBeSentAgain_IsNot()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        await DeliverAsync(record, message, _ => Task.FromResult(SendAttempt.Failed("131026")));

        Assert.Equal(DeliveryState.Failed, (await EntryAsync(record, message)).Delivery);
    }

    [Fact]
    public async Task AChannelThatHangs_IsLeft_AndAskedAgain()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        var asked = new TaskCompletionSource();
        var delivering = DeliverAsync(
            record,
            message,
            _ =>
            {
                asked.SetResult();
                return new TaskCompletionSource<SendAttempt>().Task;
            }
        );
        await asked.Task;
        record.Clock.Advance(TimeSpan.FromSeconds(11));
        await delivering;

        Assert.Equal(2, (await ClaimWhenDueAsync(record)).Attempt);
    }

    /// <summary>An HTTP client's own time-out is a cancellation that nobody here asked for.</summary>
    [Fact]
    public async Task AChannelWhoseOwnTimeRunsOut_IsAskedAgain_UntilItIsADeadLetter()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        await DeliverAsync(record, message, _ => throw new TaskCanceledException("text of the message"), maxAttempts: 2);
        var failed = record.Clock.GetUtcNow();
        message = await ClaimWhenDueAsync(record);
        Assert.Equal(2, message.Attempt);
        Assert.InRange(record.Clock.GetUtcNow() - failed, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.1));
        await DeliverAsync(record, message, _ => Task.FromCanceled<SendAttempt>(new CancellationToken(canceled: true)), maxAttempts: 2);

        var entry = await EntryAsync(record, message);
        Assert.Equal((DeliveryState.Failed, "No answer in time."), (entry.Delivery, entry.DeliveryProblem));
        Assert.Equal("No answer in time.", Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10)).Problem);
    }

    /// <summary>What brings its host down in every attempt is claimed once more when the last lease is over, and not sent again.</summary>
    [Fact]
    public async Task AMessageNoneOfWhoseAttemptsEnded_IsADeadLetter()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        _ = await QueueAsync(record);
        record.Clock.Advance(TimeSpan.FromMinutes(11));
        var message = await ClaimAsync(record);
        Assert.Equal(2, message.Attempt);
        var sender = new Sender(_ => throw new InvalidOperationException("It must not be asked."), maxAttempts: 1);
        await record.Get<MessageDelivery>().DeliverAsync(sender, message, CancellationToken.None);

        Assert.Equal((DeliveryState.Failed, "No attempt came to an end."), ((await EntryAsync(record, message)).Delivery, sender.GivenUp));
        Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10));
    }

    /// <summary>Of what cannot even be looked at, no attempt ends either.</summary>
    [Fact]
    public async Task AMessageWhoseDecisionCannotBeRead_IsADeadLetterInTheEnd()
    {
        var result = Handler.Reply("answer");
        var reply = result.Replies[0] with
        {
            ActivityJson = """{"type":"message","text":"answer","channelData":{"bot":{"outcome":"answer"}}}""",
        };
        result = result with { Replies = [reply], Decision = result.Decision with { Json = "{" } };
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(result)));
        record.Switches.Positions = new([new BotSwitch(SwitchScope.Procedure, "p", true, "s", DateTimeOffset.UnixEpoch, "a wrong fee")]);
        var message = await QueueAsync(record);
        await Assert.ThrowsAnyAsync<JsonException>(() => DeliverAsync(record, message, _ => Task.FromResult(SendAttempt.Sent("x")), 1));

        record.Clock.Advance(TimeSpan.FromMinutes(11));
        await DeliverAsync(record, await ClaimAsync(record), _ => Task.FromResult(SendAttempt.Sent("x")), 1);

        Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10));
    }

    [Theory]
    [InlineData(2, null, "retry")]
    [InlineData(1, "HttpRequestException", "failed")]
    public async Task OnlyTheLastAttempt_IsToldToTheSender_AndCountsAsFailed(int maxAttempts, string? told, string counted)
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        using var count = new MetricCollector<long>(record.Get<HostMetrics>().Meter, "bot.delivery.attempts");
        var sender = new Sender(_ => throw new HttpRequestException("text of the message"), maxAttempts);
        await record.Get<MessageDelivery>().DeliverAsync(sender, message, CancellationToken.None);

        Assert.Equal(told, sender.GivenUp);
        Assert.Equal(counted, Assert.Single(count.GetMeasurementSnapshot()).Tags["result"]);
    }

    [Fact]
    public async Task AHostThatStops_GivesItsMessageBack()
    {
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(Handler.Reply("answer"))));
        var message = await QueueAsync(record);
        using var abandon = new CancellationTokenSource();
        await abandon.CancelAsync();
        var never = new TaskCompletionSource<SendAttempt>();
        await record.Get<MessageDelivery>().DeliverAsync(new Sender(_ => never.Task, 3), message, abandon.Token);

        Assert.Equal(1, (await ClaimAsync(record)).Attempt);
    }

    [Fact]
    public async Task AMessageWhoseTimeIsOver_IsNotSent()
    {
        var result = Handler.Reply("answer");
        await using var record = new RunnerRecord(
            new Handler(
                (work, _) =>
                    Task.FromResult(
                        result with
                        {
                            Replies = [result.Replies[0] with { ExpiresAt = work.QueuedAt + TimeSpan.FromMinutes(1) }],
                        }
                    )
            )
        );
        var message = await QueueAsync(record);
        record.Clock.Advance(TimeSpan.FromMinutes(2));
        await DeliverAsync(record, message, _ => throw new InvalidOperationException("It must not be asked."));

        Assert.Equal(DeliveryState.Expired, (await EntryAsync(record, message)).Delivery);
    }

    /// <summary>The dialog's own answers say in their channel data how the turn ended; notices have none.</summary>
    [Theory]
    [InlineData("{\"bot\":{\"outcome\":\"answer\"}}", SwitchScope.All, "*", false)]
    [InlineData("{\"bot\":{\"outcome\":\"answer\"}}", SwitchScope.Department, "td", false)]
    [InlineData("{\"bot\":{\"outcome\":\"answer\"}}", SwitchScope.Procedure, "td-renew-full", false)]
    [InlineData("{\"bot\":{\"outcome\":\"answer\"}}", SwitchScope.Procedure, "another", true)]
    [InlineData("{\"bot\":{\"outcome\":\"answer\",\"dangerAsked\":true}}", SwitchScope.All, "*", true)]
    [InlineData("{\"bot\":{\"outcome\":\"urgent\"}}", SwitchScope.All, "*", true)]
    [InlineData("null", SwitchScope.All, "*", true)]
    public async Task WhatStaffHaveStoppedMeanwhile_IsNotSent_AndSaysWhy(string channelData, SwitchScope scope, string id, bool goes)
    {
        var result = Handler.Reply("answer");
        result = result with
        {
            Replies = [result.Replies[0] with { ActivityJson = $$"""{"type":"message","text":"answer","channelData":{{channelData}}}""" }],
            Decision = result.Decision with { Department = "td", Json = """{"entries":[{"entry":"td-renew-full#fee"}]}""" },
        };
        await using var record = new RunnerRecord(new Handler((_, _) => Task.FromResult(result)));
        var message = await QueueAsync(record);
        record.Switches.Positions = new([new BotSwitch(scope, id, true, "s", DateTimeOffset.UnixEpoch, "a wrong fee")]);
        var asked = false;
        await DeliverAsync(
            record,
            message,
            _ =>
            {
                asked = true;
                return Task.FromResult(SendAttempt.Sent("x1"));
            }
        );

        Assert.Equal(goes, asked);
        Assert.Equal(goes ? DeliveryState.Sent : DeliveryState.Expired, (await EntryAsync(record, message)).Delivery);
        var letters = await record.Get<IDeadLetters>().ListAsync(null, 10);
        Assert.Equal(goes ? [] : ["Staff turned the bot off here before it could be sent."], letters.Select(l => l.Problem));
    }

    private static async Task<OutboxMessage> QueueAsync(RunnerRecord record)
    {
        await record.AcceptAsync("hello", delivery: ReplyDelivery.Pushed);
        await record.WorkAsync(await record.ClaimAsync());
        return await ClaimAsync(record);
    }

    private static Task DeliverAsync(
        RunnerRecord record,
        OutboxMessage message,
        Func<CancellationToken, Task<SendAttempt>> send,
        int maxAttempts = 8
    ) => record.Get<MessageDelivery>().DeliverAsync(new Sender(send, maxAttempts), message, CancellationToken.None);

    private static async Task<OutboxMessage> ClaimAsync(RunnerRecord record) =>
        Assert.Single(await record.Get<IOutbox>().ClaimAsync("test", "w", TimeSpan.FromMinutes(10), 10));

    private static async Task<OutboxMessage> ClaimWhenDueAsync(RunnerRecord record)
    {
        for (var step = 0; step < 10_000; step++)
        {
            if ((await record.Get<IOutbox>().ClaimAsync("test", "w", TimeSpan.FromMinutes(10), 10)) is [var message])
            {
                return message;
            }

            record.Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        throw new InvalidOperationException("It did not come back.");
    }

    private static async Task<ConversationEntry> EntryAsync(RunnerRecord record, OutboxMessage message) =>
        Assert.Single(await record.Get<IConversationLog>().ReadAsync(message.ConversationId, message.EntrySequence!.Value - 1, 1));

    private sealed class Sender(Func<CancellationToken, Task<SendAttempt>> send, int maxAttempts) : IChannelSender
    {
        public string Destination => "test";

        public int MaxAttempts => maxAttempts;

        public string? GivenUp { get; private set; }

        public Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken) =>
            send(cancellationToken);

        public Task GivenUpAsync(OutboxMessage message, Conversation conversation, string problem)
        {
            GivenUp = problem;
            return Task.CompletedTask;
        }
    }
}
