using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Tests.Articles.Reading;

public sealed class UnstatedQuestionFileTests : IDisposable
{
    private const string Questions = """
        - article: td-licence
          en: ['is there parking at the office']
          zh: ['相要咩底色', '有没有停车位']
        """;

    private static readonly HashSet<string> NoneBroken = [];

    private readonly string _folder = Directory.CreateTempSubdirectory("kb").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WithoutTheFile_HasNone() => Assert.Empty(UnstatedQuestionFile.Read(_folder, [], [], NoneBroken));

    [Fact]
    public void Read_BothLanguages_AreQuestionsOfTheArticle()
    {
        var findings = new List<Finding>();
        Assert.Equal(
            [
                new UnstatedQuestion("td-licence", Chinese: false, "is there parking at the office"),
                new UnstatedQuestion("td-licence", Chinese: true, "相要咩底色"),
                new UnstatedQuestion("td-licence", Chinese: true, "有没有停车位"),
            ],
            Read("td/unstated.yaml", findings, NoneBroken)
        );
        Assert.Empty(findings);
    }

    [Fact]
    public void Read_ALanguageWithoutQuestions_HasTheOther()
    {
        var questions = Read("td/unstated.yaml", [], NoneBroken, "- article: td-licence\n  en:\n  zh: ['相要咩底色']\n");
        Assert.Equal(["相要咩底色"], questions.Select(q => q.Text));
    }

    [Fact]
    public void Read_AnArticleThatIsNotThere_IsAFinding()
    {
        var findings = new List<Finding>();
        Assert.Empty(Read("td/unstated.yaml", findings, NoneBroken, Questions.Replace("td-licence", "td-moon", StringComparison.Ordinal)));
        var finding = Assert.Single(findings);
        Assert.Equal(("unstated", "td/unstated.yaml"), (finding.Rule, finding.File));
        Assert.Contains("td-moon", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherDepartmentsFolder_IsAFinding()
    {
        var findings = new List<Finding>();
        Assert.Empty(Read("fehd/unstated.yaml", findings, NoneBroken));
        Assert.Contains("department's", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnArticleThatCouldNotBeRead_IsNoSecondFinding()
    {
        var findings = new List<Finding>();
        Assert.Empty(
            Read(
                "td/unstated.yaml",
                findings,
                new HashSet<string> { "td-moon" },
                Questions.Replace("td-licence", "td-moon", StringComparison.Ordinal)
            )
        );
        Assert.Empty(findings);
    }

    private IReadOnlyList<UnstatedQuestion> Read(
        string file,
        List<Finding> findings,
        IReadOnlySet<string> broken,
        string questions = Questions
    )
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, questions);
        var article = new Article
        {
            Id = "td-licence",
            Department = "td",
            Status = ArticleStatus.Published,
            Entries = [],
            Owner = "",
            Reviewed = default,
            ReviewBy = default,
            Sources = [],
        };
        return UnstatedQuestionFile.Read(_folder, [article], findings, broken);
    }
}
