using System.Text;

namespace Bot.Cli.Tests.Ask;

/// <summary><c>bot ask</c> on a small knowledge base, by words alone.</summary>
public sealed class AskCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-ask-").FullName;

    public AskCommandTests() => SmallKnowledgeBase.Write(Path.Combine(_folder, "kb"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AnUnknownDepartment_IsRefused_WithThoseThatThereAre()
    {
        var (code, output, error) = await RunAsync("How much is a pass?", "--department", "nosuch");

        Assert.Equal((ExitCodes.BadInput, ""), (code, output));
        Assert.EndsWith("There is no department 'nosuch'; there are td.", error.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadLines_AreToldWithTheirNumbers_AndTheOthersAreAnswered()
    {
        var file = Path.Combine(_folder, "questions.jsonl");
        // The second line is Big5.
        await File.WriteAllBytesAsync(
            file,
            [
                .. "{\"id\":\"1\",\"text\":\"How much is a pass?\"}\n{\"id\":\"2\",\"text\":\""u8,
                0xB3,
                0x71,
                0xA6,
                0xE6,
                .. "\"}\n{\"id\":\"3\",\"text\":\"pass\",\"department\":\"nosuch\"}\n{\"id\":\"4\",\"text\":\"pass\",\"context\":\"earlier\"}\n{\"id\":\"5\",\"text\":\"pass\",\"channel\":\"fax\"}\n"u8,
            ]
        );

        var (code, output, error) = await RunAsync("--file", file, "--json");

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Equal(["1", "5"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));
        Assert.Contains("questions.jsonl:2: not a valid line, left out: the line is not UTF-8.", error, StringComparison.Ordinal);
        Assert.Contains("questions.jsonl:3: left out: There is no department 'nosuch'; there are td.", error, StringComparison.Ordinal);
        Assert.Contains(
            "questions.jsonl:4: not a valid line, left out: 'context' must be a list of texts.",
            error,
            StringComparison.Ordinal
        );
        Assert.Contains("questions.jsonl:5: There is no channel 'fax'; there are ", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) =>
        Command.RunAsync(
            [],
            ["ask", .. arguments, "--lexical", "--kb", Path.Combine(_folder, "kb"), "--snapshots", Path.Combine(_folder, "snapshots")]
        );
}
