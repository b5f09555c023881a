using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Figures;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>
/// Whatever happens is counted once: by the worker, by several, by one that dies; what happened before there were figures, by the
/// migration.
/// </summary>
public abstract class FiguresCompliance(IStoreRecord record) : FiguresStore(record)
{
    /// <summary>Takes back what migrations 0500 and 0502 made, as if it had not run.</summary>
    protected abstract string UndoMigration { get; }

    [Fact]
    public async Task Decisions_AreCountedByTheDayOfHongKong_DepartmentChannelLanguageAndOutcome()
    {
        await TurnAsync("r1", "td", "en", "answer", "confident");
        await TurnAsync("r2", "td", "en", "answer", "topic");
        await TurnAsync("r3", null, null, "no_answer", "nothing_found");
        Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 15, 59, 59, 999, TimeSpan.Zero));
        await TurnAsync("r4", "td", "yue", "urgent", "suicide");
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        await TurnAsync("r5", "swd", "en", "answer", "confident");

        Assert.Equal(10, await CountAsync()); // and the conversations that they begin
        Assert.Equal(0, await CountAsync());

        Assert.Equal(
            [
                new("2026-07-01", "general", "test", "", "no_answer", 1),
                new("2026-07-01", "td", "test", "en", "answer", 2),
                new("2026-07-01", "td", "test", "yue", "urgent", 1),
            ],
            await Figures.LinesAsync(July, FirstOfJuly)
        );
        Assert.Equal([new("2026-07-02", "swd", "test", "en", "answer", 1)], await Figures.LinesAsync(July, FirstOfJuly.AddDays(1)));
        Assert.Empty(await Figures.LinesAsync(July with { Departments = ["td"] }, FirstOfJuly.AddDays(1)));
        Assert.Equal(["2026-07-01", "2026-07-02"], (await Figures.ByDayAsync(July)).Select(c => c.Subject).Distinct());
        Assert.Contains(new FigureCount("td", "decision", "answer", "topic", 1), await Figures.ByDepartmentAsync(July));
        Assert.DoesNotContain(await Figures.ByDepartmentAsync(July with { Departments = ["td", "general"] }), c => c.Subject == "swd");
        Assert.Equal("2026-07-01", await Figures.FirstDayAsync());
    }

    [Fact]
    public async Task AConversation_BeginsWithTheFirstDecisionOfItsEpisode()
    {
        await TurnAsync("r1", "td", "en", "clarify", "near_questions");
        await TurnAsync("r1", "td", "en", "answer", "clarified", close: true);
        await TurnAsync("r1", "td", "en", "answer", "confident");
        await CountAsync();

        Assert.Equal(2, await SumAsync("conversation"));
        Assert.Equal(3, await SumAsync("decision"));
    }

    [Fact]
    public async Task HandoffsRatingsDeadLettersAndErasures_AreCounted_AndAChangedRatingTakesBackWhatItWas()
    {
        await MixAsync();
        await CountAsync();

        Assert.Equal(
            [
                new("immd", "privacy", "resident-erased", "request", 1),
                new("td", "dead_letter", "turn", "", 1),
                new("td", "handoff", "requested", "asked", 1),
                new("td", "privacy", "legal-hold-put", "", 1),
                new("td", "rating", "down", "", 1),
                new("td", "rating", "up", "", 0),
            ],
            (await Figures.ByDepartmentAsync(July)).Where(c => c.Measure is not ("decision" or "conversation"))
        );
    }

    [Fact]
    public async Task WhatHappenedBeforeThereWereFigures_IsCountedAlike()
    {
        await MixAsync();
        await CountAsync();
        var (departments, days) = (await KeptAsync(Figures.ByDepartmentAsync(July)), await KeptAsync(Figures.ByDayAsync(July)));
        var (bounds, lines) = (await BoundsAsync(), await Figures.LinesAsync(July, FirstOfJuly));
        await Store.Database.WriteAsync(s => s.ExecuteAsync(UndoMigration + "DELETE FROM schema_migrations WHERE number IN (500, 502)"));

        await RestartAsync();
        Assert.Equal(["0500_figures", "0502_figure_sums"], await Store.Database.MigrateAsync());

        Assert.Equal(0, await CountAsync());
        Assert.Equal(departments, await KeptAsync(Figures.ByDepartmentAsync(July)));
        Assert.Equal(days, await KeptAsync(Figures.ByDayAsync(July)));
        Assert.Equal(bounds, await BoundsAsync());
        Assert.Equal(lines, await Figures.LinesAsync(July, FirstOfJuly));
        await TurnAsync("r9", "td", "en", "answer", "confident");
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task SeveralHosts_CountNothingTwice_WhileTurnsAreCommitted()
    {
        var hosts = Enumerable.Range(0, 3).Select(_ => OpenHost()).ToList();
        var turns = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await TurnAsync($"r{i}", "td", "en", "answer", "confident");
            }
        });
        while (!turns.IsCompleted)
        {
            await Task.WhenAll(hosts.Select(h => Task.Run(() => h.Get<FigureRollUp>().WorkAsync(CancellationToken.None))));
        }

        await turns;
        await CountAsync();
        Assert.Equal(60, await SumAsync("decision"));
        Assert.Equal(60, await SumAsync("conversation"));
    }

    [Fact]
    public async Task AHostThatDiesWhileItCounts_LosesAndDoublesNothing()
    {
        var (point, counted) = (0, 0);
        for (var isDead = true; isDead; point++)
        {
            await TurnAsync($"r{point}", "td", "en", "answer", "confident");
            counted++;
            var host = OpenHost();
            host.Probe.CrashAfter(point);
            try
            {
                await host.Get<FigureRollUp>().WorkAsync(CancellationToken.None);
            }
            catch (CrashedException)
            {
                // Another host goes on.
            }

            isDead = host.Probe.Crashed;
            host.Probe.Never();
            await CountAsync();
            Assert.Equal(counted, await SumAsync("decision"));
        }

        Assert.InRange(point, 5, 30);
    }

    [Fact]
    public async Task ErasureAndRetention_LeaveTheFigures_WhichHoldNothingOfThePerson()
    {
        var id = await TurnAsync("85291234567", "td", "en", "answer", "confident");
        await CountAsync();
        await new ResidentErasure(Store.Database, new AuditLog(Store.Database, Clock), Clock).EraseAsync(id, "dpo", "request 7");

        Assert.Equal(1, await SumAsync("decision"));
        var columns = await Store.Database.ReadAsync(s =>
            s.QueryAsync<string>("SELECT day || measure || department || channel || language || outcome || reason FROM figures_by_day")
        );
        Assert.DoesNotContain(
            columns,
            c => c.Contains("85291234567", StringComparison.Ordinal) || c.Contains(id, StringComparison.Ordinal)
        );
    }

    /// <summary>Of everything that is counted, some.</summary>
    private async Task MixAsync()
    {
        await TurnAsync("r1", "td", "en", "answer", "confident");
        await TurnAsync("r1", "td", "en", "answer", "follow_up", close: true);
        var asked = await TurnAsync(
            "r1",
            "td",
            "en",
            "handoff",
            "resident_request",
            new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked") { Department = "td" }
        );
        await Store.SendAsync(asked, new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "done"));
        var rated = await TurnAsync("r2", "td", "zh-Hant", "answer", "confident");
        await Store.Feedback.RecordAsync(rated, 2, Thumb.Up, null);
        await Store.Feedback.RecordAsync(rated, 2, Thumb.Up, "helpful");
        await Store.Feedback.RecordAsync(rated, 2, Thumb.Down, "not my secret");
        await Store.AcceptAsync("broken", "r2");
        var work = await Store.ClaimAsync();
        await Store.Commits.CommitAsync(new TurnCommit(work.Lease, Result("td", "en", "error", "failed")) { DeadLetterProblem = "boom" });
        Clock.Advance(TimeSpan.FromDays(1));
        var gone = await TurnAsync("r3", "immd", "en", "no_answer", "nothing_found");
        var audit = new AuditLog(Store.Database, Clock);
        await new LegalHolds(Store.Database, audit, Clock).PutAsync(rated, "legal", "inquiry 12");
        await new ResidentErasure(Store.Database, audit, Clock).EraseAsync(gone, "dpo", "request 7");
    }

    private async Task<long> SumAsync(string measure) =>
        (await Figures.ByDepartmentAsync(July)).Where(c => c.Measure == measure).Sum(c => c.Count);

    // A rating that was taken back leaves a row of none.
    private static async Task<IReadOnlyList<FigureCount>> KeptAsync(Task<IReadOnlyList<FigureCount>> counts) =>
        [.. (await counts).Where(c => c.Count != 0)];

    private Task<IReadOnlyList<string>> BoundsAsync() =>
        Store.Database.ReadAsync(s =>
            s.QueryAsync<string>(
                "SELECT day || ' ' || department || ' ' || outcome || ' ' || reason || ' ' || first_key || ' ' || last_key "
                    + "FROM figure_sums WHERE measure = 'decision' ORDER BY 1"
            )
        );
}
