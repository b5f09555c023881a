using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Editing;

namespace Bot.Knowledge.Tests.Editing;

public sealed class DraftCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly KnowledgeBase Knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);

    [Fact]
    public void Check_AnArticleAsItStands_FindsNothing() => Assert.Empty(DraftCheck.Check(DraftFilesTests.Draft(), Knowledge, Today));

    [Fact]
    public void Check_AFeeInOneLanguageAlone_IsFoundAtItsEntry()
    {
        var draft = DraftFilesTests.Draft();
        var changed = draft with
        {
            Entries =
            [
                .. draft.Entries.Select(e =>
                    e.Anchor == "fee"
                        ? e with
                        {
                            Answer = e.Answer with { English = e.Answer.English!.Replace("900", "901", StringComparison.Ordinal) },
                        }
                        : e
                ),
            ],
        };

        var findings = DraftCheck.Check(changed, Knowledge, Today);

        Assert.Equal([("number", "fee"), ("number", "fee")], findings.Select(f => (f.Rule, f.Anchor)));
        Assert.Contains(findings, f => f.Language == "zh" && f.Message.Contains("901", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_AnAnswerWithoutAQuestion_IsToldAsThat()
    {
        var finding = Assert.Single(
            DraftCheck.Check(DraftFilesTests.Change(e => e with { Question = e.Question with { Chinese = " " } }), Knowledge, Today)
        );

        Assert.Equal(("question", "when", "zh"), (finding.Rule, finding.Anchor, finding.Language));
    }

    /// <summary>Both files hold it, and the draft has one field for it.</summary>
    [Theory]
    [InlineData("", "field-missing", "owner")]
    [InlineData("td-faq", "date-form", "review-by")]
    public void Check_AFieldOfBothLanguages_IsOneFinding(string owner, string code, string field)
    {
        var draft = DraftFilesTests.Draft() with { Owner = owner };
        var finding = Assert.Single(DraftCheck.Check(owner.Length > 0 ? draft with { ReviewBy = "2027" } : draft, Knowledge, Today));

        Assert.Equal((code, field, null), (finding.Code, finding.Arguments["field"], finding.Language));
    }

    [Fact]
    public void Check_AFieldOfEachLanguage_IsAFindingOfEach() =>
        Assert.Equal(
            ["en", "zh"],
            DraftCheck.Check(DraftFilesTests.Draft() with { Title = new("", "") }, Knowledge, Today).Select(f => f.Language)
        );

    [Fact]
    public void Check_AnUnknownFacet_IsFoundAtItsEntry() =>
        Assert.Contains(
            DraftCheck.Check(DraftFilesTests.Change(e => e with { Facet = "price" }), Knowledge, Today),
            f => f is { Rule: "front-matter", Anchor: "when" } && f.Message.Contains("price", StringComparison.Ordinal)
        );

    /// <summary>The finding names the other article's file where that stands first; it is this draft's all the same.</summary>
    [Fact]
    public void Check_AnothersQuestion_IsFoundWhicheverArticleStandsFirst()
    {
        var other = Knowledge.Articles[0].Entries[0];
        var findings = DraftCheck.Check(
            DraftFilesTests.Change(e => e with { Ask = e.Ask with { English = [other.English!.Question] } }),
            Knowledge,
            Today
        );

        Assert.Contains(findings, f => f.Rule == "same-question" && f.Message.Contains(other.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_NothingWritten_IsSaid() =>
        Assert.Equal(
            "empty",
            Assert
                .Single(
                    DraftCheck.Check(
                        DraftFilesTests.Draft() with
                        {
                            Title = new(null, null),
                            Summary = new(null, null),
                            Entries = [],
                        },
                        Knowledge,
                        Today
                    )
                )
                .Rule
        );

    [Fact]
    public void OfAll_ReviewDatesPassed_AreFoundByArticle()
    {
        var findings = DraftCheck.OfAll(Knowledge, Today.AddYears(5));

        Assert.All(Knowledge.Articles, a => Assert.Contains(findings[a.Id], f => f.Rule == "review"));
    }
}
