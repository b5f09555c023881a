using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What the desk reads of hand-offs: changes, lists, episodes, the audit log.</summary>
public abstract class HandoffRecordCompliance(IStoreRecord record) : HandoffStore(record)
{
    [Fact]
    public async Task Changes_AreReadOnceEach_FromAnyPlace()
    {
        var changes = Store.Get<DeskChanges>();
        var start = await changes.LastAsync();
        var first = await RequestAsync("r1");
        var middle = await SettledAsync(changes);
        var second = await RequestAsync("r2");
        await SettledAsync(changes);

        var all = await changes.ReadAsync(start, 100);
        var rest = await changes.ReadAsync(middle, 100);

        Assert.Equal([first, second], all.Select(c => c.Subject).Distinct());
        Assert.All(rest, c => Assert.Equal(second, c.Subject));
        Assert.True(ChangePoint.TryParse(middle.ToString(), out var parsed));
        Assert.Equal(middle, parsed);
    }

    [Fact]
    public async Task TheAuditLog_ShowsWhereItWasTouched()
    {
        var audit = Store.Get<AuditLog>();
        for (var i = 0; i < 5; i++)
        {
            await audit.AppendAsync(new AuditRecord("a1", "signed-in", $"s{i}"));
        }

        Assert.Null(await audit.FindBreakAsync());
        await Assert.ThrowsAnyAsync<Exception>(() =>
            Store.Database.WriteAsync(s => s.ExecuteAsync("UPDATE audit_log SET actor = 'x' WHERE number = 3"))
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            Store.Database.WriteAsync(s => s.ExecuteAsync("DELETE FROM audit_log WHERE number = 3"))
        );
        Assert.Null(await audit.FindBreakAsync());
    }

    [Fact]
    public async Task Lists_GoPageByPage_WithoutGapOrDouble()
    {
        for (var i = 0; i < 25; i++)
        {
            await RequestAsync($"r{i}x");
            Clock.Advance(TimeSpan.FromMilliseconds(i % 3));
        }

        foreach (var view in new[] { DeskView.Waiting, DeskView.All })
        {
            var seen = new List<string>();
            string? after = null;
            do
            {
                var page = await Store
                    .Get<DeskLists>()
                    .ListAsync(
                        new DeskQuery
                        {
                            View = view,
                            Me = "a1",
                            After = after,
                            Take = 7,
                        }
                    );
                seen.AddRange(page.Items.Select(r => r.Conversation.Id));
                after = page.Next;
            } while (after is not null);
            Assert.Equal(25, seen.Count);
            Assert.Equal(25, seen.Distinct().Count());
        }
    }

    [Fact]
    public async Task Episodes_HaveTheTimesOfTheirEntries()
    {
        var begun = Clock.GetUtcNow();
        await AddAgentAsync("a1");
        var conversation = await RequestAsync("r1");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await TakeAsync(Store, conversation, "a1");
        await RunAsync(conversation, s => AgentMoves.Close(s, new AgentName("a1", "A"), "answered", resolved: true, askRating: false));
        Clock.Advance(TimeSpan.FromHours(1));
        await RequestAsync("r1");

        var (first, second) = (begun + TimeSpan.FromMinutes(1), begun + TimeSpan.FromMinutes(61));
        Assert.Equal(
            [new EpisodeTime(1, begun, first), new EpisodeTime(2, second, second)],
            await Store.Get<Episodes>().ListAsync(conversation)
        );
    }

    // On PostgreSQL a reader stops before the oldest transaction under way, also of the tests beside this one: until theirs are over, what
    // is here is not shown.
    private async Task<ChangePoint> SettledAsync(DeskChanges changes)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var newest = await Store.Database.ReadAsync(s => s.FirstOrDefaultAsync<long>("SELECT max(key) FROM desk_changes"), limit.Token);
        var last = await changes.LastAsync(limit.Token);
        while (last.Key != newest)
        {
            last = await changes.LastAsync(limit.Token);
        }

        return last;
    }
}
