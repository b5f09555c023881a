using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class HeldTalksTests : IAsyncLifetime
{
    private HandoffHost _host = null!;
    private string _id = "";

    public async Task InitializeAsync()
    {
        _host = await HandoffHost.StartAsync();
        await _host.AddAgentAsync("a1");
        _id = await _host.SayAsync("r1", "a person please");
        await _host.WorkAsync();
        await _host.RunAsync(_id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task DangerTold_ToAnAgentWhoHasSaidNothingYet_GetsTheNumbersAtOnce_AndOnce()
    {
        await _host.SayAsync("r1", "I want to kill myself");
        await PassOnTwoHostsAsync();
        await PassOnTwoHostsAsync();

        Assert.Single(await NumbersAsync());
        var row = await _host.RowAsync(_id);
        Assert.Equal((HandoffState.Active, 100, "suicide", "a1"), (row.State, row.Priority, row.Reason, row.Conversation.Owner.AgentId));
    }

    [Fact]
    public async Task AnotherKindOfDanger_GetsItsOwnNumbers_AndTheSameKindNoMore()
    {
        await _host.SayAsync("r1", "my kitchen is on fire");
        await PassOnTwoHostsAsync();
        await _host.SayAsync("r1", "I want to kill myself");
        await _host.SayAsync("r1", "the fire is spreading");
        await PassOnTwoHostsAsync();

        var numbers = await NumbersAsync();
        Assert.Equal(2, numbers.Count);
        Assert.NotEqual(numbers[0], numbers[1]);
    }

    [Fact]
    public async Task DangerThatAnAgentLeavesUnanswered_GetsTheNumbersAfterAWhile()
    {
        await _host.AgentSaysAsync(_id, "a1", "Good morning.");
        await _host.SayAsync("r1", "I want to kill myself");
        var held = _host.Get<HeldTalks>();
        await held.PassAsync(default);
        Assert.Empty(await NumbersAsync());
        Assert.Equal(100, (await _host.RowAsync(_id)).Priority);

        _host.Clock.Advance(_host.Settings.DangerUnanswered);
        await held.PassAsync(default);
        Assert.Contains("999", Assert.Single(await NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DangerThatAnAgentAnswers_IsLeftToThem()
    {
        await _host.AgentSaysAsync(_id, "a1", "Good morning.");
        await _host.SayAsync("r1", "I want to kill myself");
        var held = _host.Get<HeldTalks>();
        await held.PassAsync(default);
        await _host.AgentSaysAsync(_id, "a1", "I am with you. Please call 999 now.");
        _host.Clock.Advance(_host.Settings.DangerUnanswered);
        await held.PassAsync(default);

        Assert.Empty(await NumbersAsync());
    }

    [Fact]
    public async Task OneThatCannotBeRead_KeepsNoOtherFromIt()
    {
        await _host.TakeAsync("r1", "[\"no activity\"]");
        _host.Clock.Advance(TimeSpan.FromSeconds(1));
        var other = await _host.SayAsync("r2", "a person please");
        await _host.WorkAsync();
        await _host.RunAsync(other, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        await _host.SayAsync("r2", "I want to kill myself");

        await _host.Get<HeldTalks>().PassAsync(default);

        Assert.Contains(await _host.ToldAsync(other), a => a.Text!.Contains("999", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DangerToldJustBeforeAnAgentTookOver_WhichNoTurnAnswered_GetsTheNumbers(bool isBeingWorked)
    {
        var id = await _host.SayAsync("r2", "a person please");
        await _host.WorkAsync();
        await _host.SayAsync("r2", "I want to kill myself");
        var work = isBeingWorked ? await _host.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)) : null;
        await _host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        if (work is not null)
        {
            var late = new TurnResult
            {
                Decision = new DecisionRecord
                {
                    Id = "late",
                    Outcome = "urgent",
                    Reason = "suicide",
                    Json = "{}",
                },
            };
            Assert.Equal(CommitOutcome.NotOwner, (await _host.Get<ITurnCommits>().CommitAsync(new TurnCommit(work.Lease, late))).Outcome);
        }

        await PassOnTwoHostsAsync();
        await PassOnTwoHostsAsync();

        Assert.Single(await _host.ToldAsync(id), a => a.Text!.Contains("999", StringComparison.Ordinal));
        Assert.Equal((100, "suicide"), ((await _host.RowAsync(id)).Priority, (await _host.RowAsync(id)).Reason));
    }

    [Fact]
    public async Task DangerThatTheBotAnsweredBeforeAnAgentTookOver_IsNotAnsweredTwice()
    {
        var id = await _host.SayAsync("r2", "danger: I want to kill myself");
        await _host.WorkAsync();
        await _host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));

        await PassOnTwoHostsAsync();

        Assert.DoesNotContain(await _host.ToldAsync(id), a => a.Text!.Contains("999", StringComparison.Ordinal));
    }

    private Task PassOnTwoHostsAsync() =>
        Task.WhenAll(_host.Get<HeldTalks>().PassAsync(default), _host.Get<HeldTalks>().PassAsync(default));

    private async Task<IReadOnlyList<string>> NumbersAsync() =>
        [.. (await _host.ToldAsync(_id)).Select(a => a.Text!).Where(t => t.Contains("999", StringComparison.Ordinal))];
}
