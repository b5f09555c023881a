using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Tests.Articles.Reading;

public sealed class UncoveredTopicFileTests : IDisposable
{
    private const string Whole = """
        - id: taxi
          name: { en: 'a taxi licence', zh-Hant: '的士執照' }
          body: { en: 'the Transport Department', zh-Hant: '運輸署' }
          ask: { en: ['a', 'b', 'c'], zh: ['甲', '乙', '丙'] }
        """;

    private const string Detail = """
        - article: td-licence
          id: duplicate
          facet: fee
          name: { en: 'the fee for a duplicate', zh-Hant: '補領的費用' }
          ask: { en: ['a', 'b', 'c'], zh: ['甲', '乙', '丙'] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("kb").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WithoutTheFile_HasNone() => Assert.Empty(UncoveredTopicFile.Read(_folder, [], []));

    [Fact]
    public void Read_AWholeTopic_HasBothLanguages()
    {
        var findings = new List<Finding>();
        var topic = Assert.Single(Read(Whole, findings));
        Assert.Empty(findings);
        Assert.Equal(
            ("taxi", "a taxi licence", "的士執照", "the Transport Department", "運輸署"),
            (topic.Id, topic.English, topic.Chinese, topic.EnglishBody, topic.ChineseBody)
        );
        Assert.Equal((3, 3), (topic.EnglishAsk.Count, topic.ChineseAsk.Count));
    }

    [Theory]
    [InlineData("id: taxi", "id: ''", "has no id")]
    [InlineData(", zh-Hant: '的士執照'", "", "needs a name")]
    [InlineData("'運輸署'", "''", "in one language only")]
    [InlineData(", '丙'", "", "needs 3 ways of asking")]
    [InlineData("en: ['a', 'b', 'c'],", "en: ,", "needs 3 ways of asking")]
    [InlineData("ask: {", "# ask: {", "has no ways of asking")]
    [InlineData("id: taxi", "id: td-licence", "has the id of another topic, of an article or of an entry")]
    public void Read_ABrokenTopic_IsAFindingThatSaysWhat(string from, string to, string says)
    {
        var findings = new List<Finding>();
        Assert.Empty(Read(Whole.Replace(from, to, StringComparison.Ordinal), findings));
        Assert.Contains(says, Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ADetailInADepartmentsFolder_IsOfItsArticle()
    {
        var findings = new List<Finding>();
        Read(Whole, findings);
        var topics = Read(Detail, findings, "td/uncovered.yaml");
        Assert.Empty(findings);
        Assert.Equal(["td-licence#duplicate", "taxi"], topics.Select(t => t.Id));
        Assert.Equal(("td-licence", "fee"), (topics[0].ArticleId, topics[0].Facet));
    }

    [Theory]
    [InlineData("article: td-licence", "article: td-car", "there is no such article")]
    [InlineData("facet: fee", "facet: price", "which is none of amount,")]
    [InlineData("  facet: fee\n", "", "needs a facet")]
    [InlineData("- article: td-licence\n ", "-", "has a facet and no article")]
    [InlineData("id: duplicate", "id: fee", "has the id of another topic, of an article or of an entry")]
    public void Read_ABrokenDetail_IsAFindingThatSaysWhat(string from, string to, string says)
    {
        var findings = new List<Finding>();
        Assert.Empty(Read(Detail.Replace(from, to, StringComparison.Ordinal), findings, "td/uncovered.yaml"));
        var finding = Assert.Single(findings);
        Assert.Equal("td/uncovered.yaml", finding.File);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ADetailInAnotherDepartmentsFolder_IsAFinding()
    {
        var findings = new List<Finding>();
        Assert.Empty(Read(Detail, findings, "fehd/uncovered.yaml"));
        Assert.Contains("lies in another folder", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ATopicTwice_IsAFinding()
    {
        var findings = new List<Finding>();
        Assert.Single(Read(Whole + "\n" + Whole, findings));
        Assert.Single(findings);
    }

    [Fact]
    public void Read_AFileThatIsNoList_IsAFindingWithItsLine()
    {
        var findings = new List<Finding>();
        Assert.Empty(Read("- id: taxi\n  name: [\n", findings));
        Assert.True(Assert.Single(findings).Line > 0);
    }

    private IReadOnlyList<UncoveredTopic> Read(string text, List<Finding> findings, string file = "uncovered.yaml")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
        File.WriteAllText(Path.Combine(_folder, file), text);
        var fee = new Entry
        {
            Id = "td-licence#fee",
            ArticleId = "td-licence",
            Anchor = "fee",
            Facet = "fee",
            Sources = [],
        };
        var article = new Article
        {
            Id = "td-licence",
            Department = "td",
            Status = ArticleStatus.Published,
            Entries = [fee],
            Owner = "",
            Reviewed = default,
            ReviewBy = default,
            Sources = [],
        };
        return UncoveredTopicFile.Read(_folder, [article], findings);
    }
}
