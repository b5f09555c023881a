using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Of an article one change is open at a time; none is saved over another's words; each publication has its number.</summary>
public abstract class ArticleChangesCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly ArticleTexts Files = new("before", "之前");

    private ArticleChanges Changes => Store.Get<ArticleChanges>();

    [Fact]
    public async Task AChange_ComesBackAsItWasBegun()
    {
        var begun = await Changes.BeginAsync(Changes.New("c1", "ann", Draft("td-a"), Files));

        var found = await Changes.FindAsync("c1");

        Assert.Equal(begun with { Draft = found!.Draft }, found);
        Assert.Equal(
            ("td", "Title of td-a", "ann", ArticleChangeState.Draft, 1L),
            (found.Department, found.Title.English, found.AuthorId, found.State, found.Version)
        );
        Assert.Equal(Files, found.Base);
        Assert.Equal("Fee?", found.Draft.Entries[0].Question.English);
        Assert.Equal(["幾錢"], found.Draft.Entries[0].Ask.Chinese);
        Assert.Equal("article-change-begun", Assert.Single(await Store.Get<AuditLog>().ListAsync(null, 10)).Action);
    }

    [Fact]
    public async Task ASecondChangeOfTheArticle_IsTheOneThatIsOpen()
    {
        await Changes.BeginAsync(Changes.New("c1", "ann", Draft("td-a"), Files));

        var second = await Changes.BeginAsync(Changes.New("c2", "bob", Draft("td-a"), Files));

        Assert.Equal(("c1", "ann"), (second.Id, second.AuthorId));
        Assert.Null(await Changes.FindAsync("c2"));
        Assert.Equal("c1", (await Changes.FindOpenAsync("td-a"))!.Id);
    }

    [Fact]
    public async Task TwoWhoBeginAtOnce_GetOneChange()
    {
        var both = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Changes.BeginAsync(Changes.New($"c{i}", "ann", Draft("td-a"), Files)))
        );

        Assert.Single(both.Select(c => c.Id).Distinct());
    }

    [Fact]
    public async Task ASaveOnAnOlderVersion_WritesNothing()
    {
        var change = await Changes.BeginAsync(Changes.New("c1", "ann", Draft("td-a"), Files));
        Assert.Equal(2, (await Changes.SaveAsync(change with { Note = "first" }, "ann", null))!.Version);

        Assert.Null(await Changes.SaveAsync(change with { Note = "second" }, "bob", null));

        Assert.Equal("first", (await Changes.FindAsync("c1"))!.Note);
    }

    [Fact]
    public async Task Publications_AreNumberedInTheirOrder_AndCloseTheChange()
    {
        var texts = new ArticleTexts("after", null);
        foreach (var article in (string[])["td-a", "td-b"])
        {
            var change = await Changes.BeginAsync(Changes.New(article, "ann", Draft(article), Files));
            await Changes.SaveAsync(
                change with
                {
                    State = ArticleChangeState.Published,
                    Published = texts,
                    ReviewerId = "bob",
                    DecidedAt = Clock.GetUtcNow(),
                },
                "bob",
                "article-published"
            );
        }

        Assert.Equal(2, await Changes.LastNumberAsync());
        Assert.Equal(
            [(1L, "td-a", Files.Digest, texts.Digest), (2L, "td-b", Files.Digest, texts.Digest)],
            (await Changes.ListPublicationsAsync()).Select(p => (p.Number, p.ArticleId, p.BaseDigest, p.Digest))
        );
        Assert.Equal(texts, Assert.Single(await Changes.ListPublishedAsync("td-a")).Published);
        Assert.Null(await Changes.FindOpenAsync("td-a"));
        Assert.Equal("article-published", (await Store.Get<AuditLog>().ListAsync(null, 1))[0].Action);
        var published = await Changes.FindAsync("td-a");
        Assert.Null(await Changes.SaveAsync(published! with { State = ArticleChangeState.Draft }, "ann", null));
    }

    [Fact]
    public async Task Lists_PageByKey_AndKeepToDepartmentsAndStates()
    {
        foreach (var (id, department) in new[] { ("td-a", "td"), ("ird-b", "ird"), ("td-c", "td"), ("td-d", "td") })
        {
            await Changes.BeginAsync(Changes.New(id, "ann", Draft(id) with { Department = department }, Files));
        }

        var withdrawn = await Changes.FindAsync("td-c");
        await Changes.SaveAsync(withdrawn! with { State = ArticleChangeState.Withdrawn }, "ann", "article-change-withdrawn");

        var first = await Changes.ListAsync([ArticleChangeState.Draft], null, 1, ["td"]);
        var rest = await Changes.ListAsync([ArticleChangeState.Draft], first[0].Key, 10, ["td"]);

        Assert.Equal(["td-d", "td-a"], first.Concat(rest).Select(c => c.ArticleId));
        Assert.Equal(3, (await Changes.ListAsync([ArticleChangeState.Draft], null, 10)).Count);
        Assert.Equal(
            ["td-c"],
            (await Changes.ListAsync([ArticleChangeState.Withdrawn, ArticleChangeState.Published], null, 10)).Select(c => c.ArticleId)
        );
        Assert.Equal(["ird-b", "td-a", "td-d"], (await Changes.ListOpenAsync()).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task UnansweredQuestions_AreThoseOfTheDepartmentsSinceADay()
    {
        await DecideAsync("old", "no_answer", "td");
        Clock.Advance(TimeSpan.FromDays(2));
        var since = Clock.GetUtcNow();
        await DecideAsync("new", "no_answer", "td");
        await DecideAsync("nobody's", "no_answer", null);
        await DecideAsync("answered", "answer", "td");
        await DecideAsync("other", "no_answer", "ird");

        var questions = Store.Get<UnansweredQuestions>();

        Assert.Equal(["new"], (await questions.ListAsync(since, 10, ["td"])).Select(q => q.Json));
        Assert.Equal(["nobody's"], (await questions.ListAsync(since, 10, ["general"])).Select(q => q.Json));
        Assert.Equal(
            ["new", "nobody's", "old", "other"],
            (await questions.ListAsync(DateTimeOffset.UnixEpoch, 10)).Select(q => q.Json).Order(StringComparer.Ordinal)
        );
        Assert.Single(await questions.ListAsync(DateTimeOffset.UnixEpoch, 1));
    }

    private async Task DecideAsync(string text, string outcome, string? department)
    {
        await Store.AcceptAsync(text, resident: text);
        await Store.CommitAsync(
            await Store.ClaimAsync(),
            TestStore.Result("reply") with
            {
                Decision = new DecisionRecord
                {
                    Id = Guid.NewGuid().ToString("N"),
                    Outcome = outcome,
                    Reason = "test",
                    Department = department,
                    Json = text,
                },
            }
        );
    }

    private static ArticleDraft Draft(string id) =>
        new()
        {
            Id = id,
            Department = "td",
            Status = "published",
            Reviewed = "2026-11-24",
            ReviewBy = "2027-05-24",
            Owner = "td-faq",
            Title = new($"Title of {id}", "標題"),
            Summary = new("Summary.", "說明。"),
            Sources = [new("s1", "https://www.td.gov.hk/", "2026", "high")],
            Entries =
            [
                new()
                {
                    Anchor = "fee",
                    Facet = "fee",
                    Sources = ["s1"],
                    Question = new("Fee?", "收費？"),
                    Answer = new("HK$1.", "1元。"),
                    Ask = new() { English = ["how much"], Chinese = ["幾錢"] },
                },
            ],
        };
}
