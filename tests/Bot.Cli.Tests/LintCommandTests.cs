namespace Bot.Cli.Tests;

public sealed class LintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-").FullName;

    public LintCommandTests()
    {
        SmallKnowledgeBase.Write(_folder);
        var english = Path.Combine(_folder, "td", "td-pass.en.md");
        File.WriteAllText(english, File.ReadAllText(english).Replace("20 dollars", "21 dollars", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(
        "td/td-pass.zh.md:22: The entry 'fee' says 21 in English but not in Chinese. [number]",
        "1 articles, 1 entries, 3 findings"
    )]
    [InlineData("td/td-pass.zh.md:22: 問題「fee」的英文有21，中文沒有。 [number]", "文章1篇，問題1條，須修正3項", "--lang", "zh-Hant")]
    [InlineData("td/td-pass.zh.md:22: 问题「fee」的英文有21，中文没有。 [number]", "文章1篇，问题1条，须修正3项", "--lang", "zh-Hans")]
    public async Task Findings_AreToldInEnglish_OrAsAsked(string finding, string last, params string[] language)
    {
        var (code, output, error) = await Command.RunAsync([], ["kb", "lint", "--kb", _folder, .. language]);

        var lines = output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((ExitCodes.Findings, ""), (code, error));
        Assert.Contains(finding, lines);
        Assert.Equal(last, lines[^1]);
    }
}
