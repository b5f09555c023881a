using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Turns;
using Bot.Storage.Database;

namespace Bot.Host.Tests.Turns;

public sealed class TurnWorkerTests
{
    private static readonly Handler Failing = new((_, _) => throw new InvalidOperationException("the resident said: my HKID is A123456"));

    [Theory]
    [InlineData("en-HK", "Sorry")]
    [InlineData("zh-HK", "抱歉，系統")]
    [InlineData("zh-CN", "抱歉，系统")]
    [InlineData("yue-HK", "抱歉，系統")]
    public async Task ATurnThatKeepsFailing_BecomesAnApology_AHandOffAndADeadLetter(string locale, string apology)
    {
        await using var record = new RunnerRecord(Failing);
        var id = (await record.AcceptAsync("hello", locale)).ConversationId;
        for (var attempt = 1; attempt <= new TurnOptions().MaxAttempts; attempt++)
        {
            Assert.Empty(await record.RepliesAsync(id));
            await record.WorkAsync(await record.ClaimAsync());
            Assert.Null(await record.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(1)));
            record.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        Assert.StartsWith(
            apology,
            JsonDocument.Parse(Assert.Single(await record.RepliesAsync(id))).RootElement.GetProperty("text").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(OwnerKind.Handoff, (await record.Get<IConversationLog>().FindAsync(id))!.Owner.Kind);
        var letter = Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10));
        Assert.Equal((DeadLetterKind.Turn, "InvalidOperationException"), (letter.Kind, letter.Problem));
        var decision = Assert.Single(await record.Get<IDecisions>().ListByConversationAsync(id)).Record;
        Assert.Equal(("error", FailedTurn.Reason), (decision.Outcome, decision.Reason));
        Assert.DoesNotContain("A123456", decision.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATurnThatIsGivenUp_PromisesNoPerson_WherePolicyLeavesThemOut()
    {
        await using var record = new RunnerRecord(Failing, settings: [new("Handoff:ReasonsOff:0", FailedTurn.Reason)]);
        var id = (await record.AcceptAsync("hello")).ConversationId;
        for (var attempt = 1; attempt <= new TurnOptions().MaxAttempts; attempt++)
        {
            await record.WorkAsync(await record.ClaimAsync());
            record.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        var replies = await record.RepliesAsync(id);
        Assert.Equal(2, replies.Length);
        Assert.DoesNotContain(replies, r => r.Contains("our staff", StringComparison.Ordinal));
        Assert.Equal(OwnerKind.Bot, (await record.Get<IConversationLog>().FindAsync(id))!.Owner.Kind);
        Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10));
    }

    [Fact]
    public async Task ADeadLetterOfATurn_IsWorkedAgain_AndAnswered()
    {
        var broken = true;
        var handler = new Handler((_, _) => broken ? throw new InvalidOperationException() : Task.FromResult(Handler.Reply("answer")));
        await using var record = new RunnerRecord(handler);
        var id = (await record.AcceptAsync("hello")).ConversationId;
        for (var attempt = 1; attempt <= new TurnOptions().MaxAttempts; attempt++)
        {
            await record.WorkAsync(await record.ClaimAsync());
            record.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        broken = false;
        Assert.Equal(
            DeadLetterRetry.Queued,
            await record.Get<IDeadLetters>().RetryAsync(Assert.Single(await record.Get<IDeadLetters>().ListAsync(null, 10)).Key)
        );
        await record.WorkAsync(await record.ClaimAsync());

        Assert.Contains("answer", (await record.RepliesAsync(id))[^1], StringComparison.Ordinal);
        Assert.Empty(await record.Get<IDeadLetters>().ListAsync(null, 10));
    }

    [Fact]
    public async Task ATurnThatFailsOnce_IsAnsweredAtTheSecondAttempt()
    {
        var handler = new Handler(
            (work, _) => work.Attempt == 1 ? throw new InvalidOperationException() : Task.FromResult(Handler.Reply("answer"))
        );
        await using var record = new RunnerRecord(handler);
        var id = (await record.AcceptAsync("hello")).ConversationId;
        await record.WorkAsync(await record.ClaimAsync());
        record.Clock.Advance(TimeSpan.FromSeconds(1));
        await record.WorkAsync(await record.ClaimAsync());

        Assert.Contains("answer", Assert.Single(await record.RepliesAsync(id)), StringComparison.Ordinal);
        Assert.Empty(await record.Get<IDeadLetters>().ListAsync(null, 10));
    }

    [Fact]
    public async Task ATurnThatBringsItsHostDown_IsGivenUp_WithoutBeingTriedAgain()
    {
        var handler = new Handler((_, _) => Task.FromResult(Handler.Reply("answer")));
        await using var record = new RunnerRecord(handler);
        var id = (await record.AcceptAsync("hello")).ConversationId;
        for (var attempt = 1; attempt <= new TurnOptions().MaxAttempts; attempt++)
        {
            await record.ClaimAsync();
            record.Clock.Advance(TimeSpan.FromSeconds(31));
        }

        await record.WorkAsync(await record.ClaimAsync());

        Assert.Equal(0, handler.Calls);
        Assert.Contains("Sorry", Assert.Single(await record.RepliesAsync(id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATurnThatHangs_CountsAsFailed_AndWhatItWritesLaterIsKeptOut()
    {
        var release = new TaskCompletionSource();
        var handler = new Handler(
            async (work, _) =>
            {
                if (work.Attempt == 1)
                {
                    await release.Task;
                    return Handler.Reply("too late");
                }

                return Handler.Reply("in time");
            }
        );
        await using var record = new RunnerRecord(handler, new TurnOptions { Timeout = TimeSpan.FromSeconds(5) });
        var id = (await record.AcceptAsync("hello")).ConversationId;
        var working = record.WorkAsync(await record.ClaimAsync());
        while (!working.IsCompleted)
        {
            record.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await working;
        release.SetResult();
        record.Clock.Advance(TimeSpan.FromSeconds(2));
        await record.WorkAsync(await record.ClaimAsync());

        Assert.Contains("in time", Assert.Single(await record.RepliesAsync(id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHostThatStops_GivesItsTurnBack()
    {
        using var abandon = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var handler = new Handler(
            async (_, cancellationToken) =>
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return Handler.Reply("never");
            }
        );
        await using var record = new RunnerRecord(handler);
        await record.AcceptAsync("hello");
        var working = record.WorkAsync(await record.ClaimAsync(), abandon.Token);
        await started.Task;
        await abandon.CancelAsync();
        await working;

        Assert.Equal(1, (await record.ClaimAsync()).Attempt);
    }

    [Fact]
    public async Task ALongTurn_KeepsItsLease_AndShowsTyping()
    {
        var release = new TaskCompletionSource();
        var handler = new Handler(
            async (_, _) =>
            {
                await release.Task;
                return Handler.Reply("answer");
            }
        );
        await using var record = new RunnerRecord(
            handler,
            new TurnOptions { Lease = TimeSpan.FromSeconds(30), Timeout = TimeSpan.FromMinutes(5) }
        );
        var id = (await record.AcceptAsync("hello")).ConversationId;
        using var subscription = record.Get<IConversationSignals>().Subscribe(id);
        var working = record.WorkAsync(await record.ClaimAsync());
        var typing = subscription.WaitAsync().AsTask();
        var until = record.Clock.GetUtcNow() + TimeSpan.FromSeconds(45);
        while (record.Clock.GetUtcNow() < until || !typing.IsCompleted)
        {
            record.Clock.Advance(TimeSpan.FromMilliseconds(250));

            // A write of its own: the one writer has then written the renewals that were under way, and real time keeps up with the clock.
            await Task.Run(() => record.Get<IDatabase>().WriteAsync(_ => Task.FromResult(true)));
        }

        Assert.Contains("typing", Assert.Single((await typing).Take(1)), StringComparison.Ordinal);
        Assert.Null(await record.Get<ITurnQueue>().ClaimAsync("other", TimeSpan.FromSeconds(30)));
        release.SetResult();
        await working;
        Assert.Single(await record.RepliesAsync(id));
    }
}
