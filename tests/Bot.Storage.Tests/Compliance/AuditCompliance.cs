using Bot.Storage.Staff;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Compliance;

/// <summary>The audit log is found by person, action, object and time, page by page, and its chain stays as it was.</summary>
public abstract class AuditCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private AuditLog Audit => Store.Get<AuditLog>();

    private AuditSearch Search => Store.Get<AuditSearch>();

    [Fact]
    public async Task Rows_AreFoundByPersonActionAndObject_AlsoTogether()
    {
        await FillAsync();

        Assert.Equal([12L, 10, 8, 6, 4, 2], await NumbersAsync(new() { Actors = ["b"] }));
        Assert.Equal([12L, 11, 10], (await NumbersAsync(new() { Actors = ["a", "b", "b", "nobody"] })).Take(3));
        Assert.Equal([10L, 7, 4, 1], await NumbersAsync(new() { Action = "read" }));
        Assert.Equal([11L, 7, 3], await NumbersAsync(new() { Subject = "c3" }));
        Assert.Equal(
            [7L],
            await NumbersAsync(
                new()
                {
                    Actors = ["a"],
                    Action = "read",
                    Subject = "c3",
                }
            )
        );
        Assert.Equal([10L, 4], await NumbersAsync(new() { Actors = ["b"], Action = "read" }));
        Assert.Empty(await NumbersAsync(new() { Actors = [] }));
        Assert.Empty(await NumbersAsync(new() { Subject = "c" }));
        Assert.Null(await Audit.FindBreakAsync());
    }

    [Fact]
    public async Task Rows_AreFoundByTime_TheFirstMomentIn_TheLastOut()
    {
        var start = Clock.GetUtcNow();
        await FillAsync();

        Assert.Equal([5L, 4, 3], await NumbersAsync(Hours(2, 5)));
        Assert.Equal([4L], await NumbersAsync(Hours(2, 5) with { Actors = ["b"] }));
        Assert.Equal([12L, 11], await NumbersAsync(new() { From = start.AddHours(10) }));
        Assert.Equal([2L, 1], await NumbersAsync(new() { Until = start.AddHours(2) }));
        Assert.Empty(await NumbersAsync(Hours(-9, 0)));
        Assert.Empty(await NumbersAsync(Hours(100, 200)));

        AuditFilter Hours(int from, int until) => new() { From = start.AddHours(from), Until = start.AddHours(until) };
    }

    [Fact]
    public async Task AHostWhoseClockIsBehind_HidesNoRow()
    {
        var start = Clock.GetUtcNow();
        await Audit.AppendAsync(new AuditRecord("a", "read", "c1"));
        await OpenHostAt(new FakeTimeProvider(start.AddMinutes(-30))).Get<AuditLog>().AppendAsync(new AuditRecord("a", "read", "c2"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Audit.AppendAsync(new AuditRecord("a", "read", "c3"));

        Assert.Equal([2L], await NumbersAsync(new() { Until = start }));
        Assert.Equal([3L, 1], await NumbersAsync(new() { From = start }));
    }

    [Fact]
    public async Task Pages_HaveNoGapAndNoDouble_EitherWay()
    {
        await FillAsync();
        foreach (var filter in (AuditFilter[])[new(), new() { Actors = ["a", "b"] }, new() { Action = "read" }, new() { Actors = ["b"] }])
        {
            var whole = await NumbersAsync(filter);
            var (down, up) = (new List<long>(), new List<long>());
            for (
                var page = await Search.ListAsync(filter, null, 2);
                page.Count > 0;
                page = await Search.ListAsync(filter, page[^1].Number, 2)
            )
            {
                down.AddRange(page.Select(e => e.Number));
            }

            for (
                var page = await Search.ListAfterAsync(filter, 0, 2);
                page.Count > 0;
                page = await Search.ListAfterAsync(filter, page[^1].Number, 2)
            )
            {
                up.AddRange(page.Select(e => e.Number));
            }

            Assert.Equal(whole, down);
            Assert.Equal(whole, Enumerable.Reverse(up));
        }
    }

    // Twelve rows, an hour apart: people a and b by turns, every third a reading, objects c1, c2, c3, c0 by turns.
    private async Task FillAsync()
    {
        for (var i = 1; i <= 12; i++)
        {
            await Audit.AppendAsync(new AuditRecord(i % 2 == 1 ? "a" : "b", i % 3 == 1 ? "read" : "changed", $"c{i % 4}"));
            Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private async Task<IReadOnlyList<long>> NumbersAsync(AuditFilter filter) =>
        [.. (await Search.ListAsync(filter, null, 100)).Select(e => e.Number)];
}
