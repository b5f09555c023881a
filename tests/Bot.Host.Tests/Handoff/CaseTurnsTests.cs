using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Host.Handoff;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Handoff;

public sealed class CaseTurnsTests : IAsyncLifetime
{
    private HandoffHost _host = null!;
    private CaseTurns _turns = null!;

    public async Task InitializeAsync()
    {
        _host = await HandoffHost.StartAsync();
        var ids = new TurnAround.Ids();
        var dialog = new TurnAround(_ => TurnAround.Result("answer"));
        _turns = new(new WaitingTurns(dialog, ids, _host.Settings), _host.Get<Cases>(), _host.Get<IConversationLog>(), ids);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task InALaterMessage_TheCaseIsWithdrawn_AndTheDeskAndTheResidentAreTold_AndTheRecordStays()
    {
        var id = await OpenAsync("r1");
        await SayAsync("r1", "how much is a licence");

        await SayAsync("r1", "no need to call me any more");

        var withdrawn = Assert.Single(await _host.Get<Cases>().ListOfAsync(id));
        Assert.Equal((true, "91234567", null), (withdrawn.Withdrawn, withdrawn.Contact, withdrawn.ClosedBy));
        Assert.Equal(_host.Clock.GetUtcNow(), withdrawn.ClosedAt);
        Assert.Empty(await _host.Get<Cases>().ListAsync(openOnly: true, null, 10));
        Assert.False(await _host.Get<Cases>().CloseAsync(withdrawn.Number, "a1"));
        Assert.Contains($"Your case {withdrawn.Number} is withdrawn", (await _host.ToldAsync(id))[^1].Text, StringComparison.Ordinal);
        var seen = (await _host.EntriesAsync(id))[^1];
        Assert.Equal(EntryKind.Event, seen.Kind);
        Assert.Contains(CaseWithdrawal.EventName, seen.ActivityJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoNeed_RightAfterTheCaseWasTold_MeansTheCase()
    {
        var id = await OpenAsync("r1");

        await SayAsync("r1", "no need, thanks");

        Assert.True(Assert.Single(await _host.Get<Cases>().ListOfAsync(id)).Withdrawn);
    }

    [Fact]
    public async Task NoNeed_AfterSomethingElse_MeansThat()
    {
        var id = await OpenAsync("r1");
        await SayAsync("r1", "how much is a licence");

        await SayAsync("r1", "no need, thanks");

        Assert.Null(Assert.Single(await _host.Get<Cases>().ListOfAsync(id)).ClosedAt);
        Assert.Equal("from the dialog", (await _host.ToldAsync(id))[^1].Text);
    }

    [Fact]
    public async Task WhoWaitsBesides_DropsBothWithTheSameWords()
    {
        var id = await OpenAsync("r1");
        await _host.SayAsync("r1", "a person please");
        await _host.WorkAsync();
        await _host.PassAsync();

        await SayAsync("r1", "no need to call me back");

        Assert.Null((await _host.RowAsync(id)).State);
        Assert.True(Assert.Single(await _host.Get<Cases>().ListOfAsync(id)).Withdrawn);
        var told = await _host.ToldAsync(id);
        Assert.Contains("no longer waiting", told[^2].Text, StringComparison.Ordinal);
        Assert.Contains("is withdrawn", told[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoWaits_AndDropsOnlyTheCase_GoesOnWaiting()
    {
        var id = await OpenAsync("r1");
        await _host.SayAsync("r1", "a person please");
        await _host.WorkAsync();
        await _host.PassAsync();

        await SayAsync("r1", "please cancel my case");

        Assert.Equal(HandoffState.Queued, (await _host.RowAsync(id)).State);
        Assert.True(Assert.Single(await _host.Get<Cases>().ListOfAsync(id)).Withdrawn);
    }

    [Fact]
    public async Task TheCaseOfAnother_IsNotTouched()
    {
        var id = await OpenAsync("r1");
        await OpenAsync("r2");

        await SayAsync("r2", "no need to call me");

        Assert.False(Assert.Single(await _host.Get<Cases>().ListOfAsync(id)).Withdrawn);
    }

    private async Task<string> OpenAsync(string resident)
    {
        var id = await _host.SayAsync(resident, "a person please");
        await _host.WorkAsync();
        await _host.PassAsync();
        await SayAsync(resident, "Call me back");
        await SayAsync(resident, "91234567");
        await _host.PassAsync();
        return id;
    }

    private async Task SayAsync(string resident, string text)
    {
        await _host.SayAsync(resident, text);
        var work = (await _host.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)))!;
        await _host.Get<ITurnCommits>().CommitAsync(new TurnCommit(work.Lease, await _turns.HandleAsync(work, default)));
    }
}
