using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Conversations;
using Bot.Storage.Figures;
using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

/// <summary>The decisions behind a figure are read by the index that holds them and no others.</summary>
public sealed class DecisionIndexTests : IAsyncLifetime
{
    private static readonly (DateOnly, DateOnly) Day = (new(2026, 7, 1), new(2026, 7, 1));

    private readonly SqliteRecord _record = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = _record.Open(_clock);
        await _store.AcceptAsync("hello");
        var result = TestStore.Result("a reply");
        await _store.CommitAsync(await _store.ClaimAsync(), result with { Decision = result.Decision with { Department = "td" } });
        await _store.Get<FigureRollUp>().WorkAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _record.Dispose();
    }

    [Theory]
    [InlineData("td", "answer", true, "INDEX decisions_department_outcome (department=? AND outcome=? AND key>? AND key<?)")]
    [InlineData("td", "answer", false, "INDEX decisions_department_outcome (department=? AND outcome=? AND key<?)")]
    [InlineData("td", null, true, "INDEX decisions_department (department=? AND key>? AND key<?)")]
    [InlineData(null, "answer", true, "INDEX decisions_outcome (outcome=? AND key>? AND key<?)")]
    [InlineData(null, null, true, "INTEGER PRIMARY KEY (rowid>? AND rowid<?)")]
    [InlineData(null, null, false, "INTEGER PRIMARY KEY (rowid<?)")]
    public async Task AList_ReadsItsOwnStretch(string? department, string? outcome, bool ofADay, string expected)
    {
        var plan = await _store.Database.ReadAsync(async s =>
        {
            var stretch = Assert.Single(
                await DecisionStretch.ListAsync(
                    s,
                    new DecisionQuery
                    {
                        Days = ofADay ? Day : null,
                        Departments = department is null ? null : [department],
                        Outcomes = outcome is null ? null : [outcome],
                    }
                )
            );
            return await s.QueryAsync<PlanRow>(
                $"EXPLAIN QUERY PLAN SELECT key, json FROM {stretch.In(s.Sql)} ORDER BY key DESC LIMIT @Take",
                stretch.With(long.MaxValue, 50)
            );
        });

        Assert.Equal($"SEARCH decisions USING {expected}", Assert.Single(plan).Detail);
    }

    [Theory]
    [InlineData(Decisions.Writers, "decisions_written (conversation_id=? AND last_sequence>?)")]
    [InlineData(Decisions.Last, "decisions_conversation (conversation_id=?)")]
    public async Task OfAConversation_ThoseOfAFewEntries_AreReadByTheirIndex_AndNotSorted(string sql, string expected)
    {
        var plan = await _store.Database.ReadAsync(s =>
            s.QueryAsync<PlanRow>(
                $"EXPLAIN QUERY PLAN {sql}",
                new
                {
                    conversationId = "c",
                    first = 1,
                    last = 2,
                    upTo = 2,
                }
            )
        );

        Assert.Equal($"SEARCH decisions USING INDEX {expected}", Assert.Single(plan).Detail);
    }

    private sealed class PlanRow
    {
        public string Detail { get; set; } = "";
    }
}
