namespace Bot.Cli.Tests.Knowledge;

/// <summary><c>bot kb eval</c> with files that something is wrong with: each line is told, the rest is measured.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Document = """{"id":"fee","lang":"en","question":"How much is a fishing permit?","answer":"20 dollars."}""";
    private const string Query = """{"id":"1","lang":"en","text":"price of a fishing permit","gold":["fee"]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-eval-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task WholeFiles_AreMeasured_AndNothingIsTold()
    {
        // One document in two languages, and a question that has no answer: said by leaving 'gold' out.
        var (code, output, error) = await RunAsync(
            Document + "\n" + """{"id":"fee","lang":"zh-HK","question":"釣魚許可證收費多少？","answer":"20元。"}""",
            Query + "\n" + """{"id":"2","lang":"en","text":"quantum physics"}""",
            "--baseline"
        );

        Assert.Equal((ExitCodes.Ok, ""), (code, error));
        Assert.Contains("documents 2, queries 2, answerable 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"fee","lang":"en","question":"Again?","answer":"No."}""", "left out: the id 'fee' is that of line 1 already.")]
    [InlineData("""{"id":"e","lang":"en","question":"","answer":""}""", "left out: it has neither a question nor an answer.")]
    [InlineData("""{"id":null,"lang":"en","question":"What?"}""", "left out: 'id' is missing.")]
    [InlineData("""{"lang":"en","question":"What?"}""", "not a valid line, left out: 'id' is missing.")]
    [InlineData("""{"question":"What?"}""", "not a valid line, left out: 'id', 'lang' is missing.")]
    [InlineData(
        """{"id":"t","lang":"en","question":"What?","aliases":"one"}""",
        "not a valid line, left out: 'aliases' must be a list of texts."
    )]
    [InlineData("""{"id":"t","lang":"en","question":"What?","aliases":[null]}""", "left out: 'aliases' must be a list of texts.")]
    [InlineData("""{"id":5,"lang":"en","question":"What?"}""", "not a valid line, left out: 'id' must be a text.")]
    [InlineData("[1,2]", "not a valid line, left out: the line must be an object, {…}.")]
    [InlineData("{bad", "not a valid line, left out: it is no JSON, at byte 2: 'b' is an invalid start of a property name.")]
    public async Task ABadDocument_IsToldWithItsLine_AndTheRestIsMeasured(string line, string told)
    {
        var (code, output, error) = await RunAsync(Document + "\n" + line, Query, "--baseline");

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.StartsWith($"corpus.jsonl:2: {told}", error, StringComparison.Ordinal);
        Assert.Contains("documents 1, queries 1, answerable 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"id":"2","lang":"en","text":"dog licence","gold":["dog"]}""",
        "left out: the corpus has no document 'dog', which 'gold' names.",
        1
    )]
    [InlineData(
        """{"id":"2","lang":"en","text":"fishing permit","gold":["dog","fee"]}""",
        "the corpus has no document 'dog', which 'gold' names; measured by the others.",
        2
    )]
    [InlineData("""{"id":"1","lang":"en","text":"fishing permit","gold":["fee"]}""", "left out: the id '1' is that of line 1 already.", 1)]
    [InlineData("""{"id":"2","lang":"en","text":" ","gold":["fee"]}""", "left out: 'text' is empty.", 1)]
    [InlineData("""{"id":"2","lang":"en","text":null,"gold":["fee"]}""", "left out: 'text' is empty.", 1)]
    public async Task ABadQuery_IsToldWithItsLine_AndIsNoMissOfOurs(string line, string told, int measured)
    {
        var (code, output, error) = await RunAsync(Document, Query + "\n" + line);

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Equal($"queries.jsonl:2: {told}", error.Trim());
        Assert.Contains($"queries {measured}, answerable {measured}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Query, "corpus.jsonl' holds no document.")]
    [InlineData(Document, "\n\n", "queries.jsonl' holds no question that can be asked of the corpus.")]
    public async Task AnEmptyFile_GivesNoFigures(string corpus, string queries, string told)
    {
        var (code, output, error) = await RunAsync(corpus, queries);

        Assert.Equal((ExitCodes.BadInput, ""), (code, output));
        Assert.EndsWith(told, error.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APathOfMissesThatCannotBeWritten_IsToldBeforeTheRun()
    {
        var (code, output, error) = await RunAsync(Document, Query, "--misses", Path.Combine(_folder, "nowhere", "misses.jsonl"));

        Assert.Equal((ExitCodes.BadInput, ""), (code, output));
        Assert.Contains("of --misses cannot be written", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderAsCorpus_IsSaidToBeOne()
    {
        var (code, _, error) = await Command.RunAsync([], ["kb", "eval", "--corpus", _folder, "--queries", _folder, "--lexical"]);

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("is a folder; name a file.", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string corpus, string queries, params string[] more)
    {
        var (first, second) = (Path.Combine(_folder, "corpus.jsonl"), Path.Combine(_folder, "queries.jsonl"));
        await File.WriteAllTextAsync(first, corpus);
        await File.WriteAllTextAsync(second, queries);
        return await Command.RunAsync([], ["kb", "eval", "--corpus", first, "--queries", second, "--lexical", .. more]);
    }
}
