using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Host.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Host.Tests.Turns;

public sealed class TurnRunnerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task APoisonMessage_HoldsUpNobodyElse()
    {
        var answered = new TaskCompletionSource();
        var left = 20;
        var handler = new Handler(
            (work, _) =>
            {
                if (work.Conversation.ResidentId == "poison")
                {
                    throw new InvalidOperationException();
                }

                if (Interlocked.Decrement(ref left) == 0)
                {
                    answered.SetResult();
                }

                return Task.FromResult(Handler.Reply("answer"));
            }
        );
        await using var record = new RunnerRecord(handler, new TurnOptions { AtOnce = 2 });
        await record.AcceptAsync("hello", resident: "poison");
        for (var i = 0; i < 20; i++)
        {
            await record.AcceptAsync("hello", resident: $"r{i}");
        }

        var runner = record.Get<IEnumerable<IHostedService>>().OfType<TurnRunner>().Single();
        await runner.StartAsync(CancellationToken.None);
        await answered.Task.WaitAsync(Patience);
        await runner.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task AStop_LetsTheTurnInHandFinish_AndTakesNoOther()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var handler = new Handler(
            async (_, _) =>
            {
                started.TrySetResult();
                await release.Task;
                return Handler.Reply("answer");
            }
        );
        await using var record = new RunnerRecord(handler, new TurnOptions { AtOnce = 1 });
        var id = (await record.AcceptAsync("hello")).ConversationId;
        await record.AcceptAsync("hello", resident: "waits");
        var runner = record.Get<IEnumerable<IHostedService>>().OfType<TurnRunner>().Single();
        await runner.StartAsync(CancellationToken.None);
        await started.Task.WaitAsync(Patience);

        var stopping = runner.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping.WaitAsync(Patience);

        Assert.Single(await record.RepliesAsync(id));
        Assert.Equal(1, handler.Calls);
        Assert.Equal("waits", (await record.ClaimAsync()).Conversation.ResidentId);
    }
}
