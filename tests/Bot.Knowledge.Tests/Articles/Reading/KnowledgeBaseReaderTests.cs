using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Tests.Articles.Reading;

public sealed class KnowledgeBaseReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_RepositoryArticles_HasNoFindingInThem()
    {
        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, findings);

        Assert.NotEmpty(knowledge.Articles);
        Assert.Empty(findings);
        Assert.All(
            knowledge.Articles.SelectMany(a => a.Entries),
            e =>
            {
                Assert.NotNull(e.English);
                Assert.NotNull(e.Chinese);
                Assert.NotEmpty(e.Sources);
            }
        );
    }

    [Fact]
    public void Read_FileWithoutFrontMatter_IsAFindingWithItsLine()
    {
        File.WriteAllText(Path.Combine(_folder, "x.en.md"), "no front matter\n");
        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(_folder, findings);

        Assert.Empty(knowledge.Articles);
        Assert.Contains(findings, f => f is { Rule: "front-matter", File: "x.en.md", Line: 1 });
    }

    [Fact]
    public void Read_MissingFolder_SaysWhichFolder()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => KnowledgeBaseReader.Read(Path.Combine(_folder, "nowhere"), []));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }
}
