using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Turns;
using Bot.Storage.Figures;
using Bot.Storage.Handoff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What stands behind figures, and waits by queue.</summary>
public abstract class FigureListCompliance(IStoreRecord record) : FiguresStore(record)
{
    [Fact]
    public async Task BehindAFigure_StandItsDecisions_PagedByKey()
    {
        var asked = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            asked.Add(await TurnAsync($"r{i}", "td", "en", "no_answer", "nothing_found"));
            await TurnAsync($"s{i}", "td", "en", "answer", "confident");
            await TurnAsync($"g{i}", null, "en", "no_answer", "out_of_scope");
        }

        Clock.Advance(TimeSpan.FromDays(1));
        var tomorrow = await TurnAsync("r1", "td", "en", "no_answer", "nothing_found");
        await CountAsync();
        var unanswered = new DecisionQuery
        {
            Departments = ["td"],
            Outcomes = ["no_answer"],
            Days = (FirstOfJuly, FirstOfJuly),
        };

        var first = await Store.Decisions.ListAsync(unanswered, null, 3);
        var rest = await Store.Decisions.ListAsync(unanswered, first[^1].Key, 3);

        Assert.Equal(Enumerable.Reverse(asked), first.Concat(rest).Select(d => d.ConversationId));
        Assert.Equal([tomorrow], await OfAsync(unanswered with { Days = (FirstOfJuly.AddDays(1), FirstOfJuly.AddDays(1)) }));
        Assert.Equal(6, (await OfAsync(unanswered with { Days = (FirstOfJuly, FirstOfJuly.AddDays(1)) })).Count);
        Assert.Equal(6, (await OfAsync(unanswered with { Days = null })).Count);
        Assert.Equal(10, (await OfAsync(unanswered with { Departments = ["td", "general"] })).Count);
        Assert.Equal(5, (await OfAsync(unanswered with { Departments = null, Reason = "out_of_scope" })).Count);
        Assert.Equal(15, (await OfAsync(unanswered with { Departments = null, Outcomes = ["answer", "no_answer"] })).Count);
        Assert.Equal(15, (await OfAsync(new DecisionQuery { Days = (FirstOfJuly, FirstOfJuly) })).Count);
        Assert.Empty(await OfAsync(unanswered with { Days = (FirstOfJuly.AddDays(2), FirstOfJuly.AddDays(9)) }));
        Assert.Empty(await OfAsync(unanswered with { Departments = ["swd"] }));
    }

    [Fact]
    public async Task Waits_AreSummedByQueue()
    {
        await Store.Database.WriteAsync(async s =>
        {
            var at = Clock.GetUtcNow().ToUnixTimeMilliseconds();
            await WaitTable.AddAsync(s, "td", at, TimeSpan.FromSeconds(30), pickedUp: true, TimeSpan.FromSeconds(60));
            await WaitTable.AddAsync(s, "td", at, TimeSpan.FromSeconds(90), pickedUp: true, TimeSpan.FromSeconds(60));
            await WaitTable.AddAsync(s, "swd", at, TimeSpan.FromSeconds(90), pickedUp: false, TimeSpan.FromSeconds(60));
            return true;
        });

        Assert.Equal(
            [new FigureWaits("swd", 0, 0, 1, TimeSpan.Zero), new FigureWaits("td", 2, 1, 0, TimeSpan.FromSeconds(120))],
            await Figures.WaitsAsync(July)
        );
        Assert.Single(await Figures.WaitsAsync(July with { Departments = ["td"] }));
        Assert.Empty(await Figures.WaitsAsync(new FigureRange(FirstOfJuly.AddDays(1), FirstOfJuly.AddDays(2))));
    }

    private async Task<IReadOnlyList<string>> OfAsync(DecisionQuery query) =>
        [.. (await Store.Decisions.ListAsync(query, null, 50)).Select(d => d.ConversationId)];
}
