using Bot.Cli.Ask;

namespace Bot.Cli.Tests;

/// <summary>
/// The command line with bad input: a clear word on standard error, the exit code as <see cref="ExitCodes"/> says, and never a stack trace.
/// </summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("'frob'", "frob")]
    [InlineData("'--frob'", "ask", "hello", "--frob")]
    [InlineData("'elsewhere'", "kb", "lint", "elsewhere")]
    [InlineData("Required command", "kb")]
    [InlineData("'--bogus' is no option of 'bot ask'", "ask", "--bogus", "hello")]
    [InlineData("'--jsno' is no option of 'bot ask'", "ask", "--jsno")]
    [InlineData("The question is empty.", "ask", "")]
    [InlineData("There is no channel 'fax'; there are audiocodes, ", "ask", "hello", "--channel", "fax")]
    [InlineData("'nope'", "kb", "golden", "--part", "nope")]
    [InlineData("Give either a question or --file.", "ask")]
    [InlineData("no-such.jsonl' does not exist.", "ask", "--file", "no-such.jsonl", "--json")]
    [InlineData("no-such.vtt' does not exist.", "transcript", "import", "no-such.vtt")]
    [InlineData("does not exist", "kb", "lint", "--kb", "no-such-folder")]
    [InlineData("'fr'", "kb", "lint", "--lang", "fr")]
    [InlineData("of --out cannot be written", "guard", "train", "--out", "/dev/null")]
    [InlineData("of --out cannot be written", "kb", "train-follow-ups", "--out", "/dev/null/a.model")]
    [InlineData("of --out cannot be written", "kb", "train-tellings", "--out", "/dev/null/a.model")]
    [InlineData("of --out cannot be written", "kb", "train-defaults", "--out", "/dev/null/a.json")]
    [InlineData("of --out cannot be written", "models", "train-bridge", "--out", "/dev/null/a.bin")]
    [InlineData("of --out cannot be written", "models", "training-texts", "--out", "/dev/null/a.jsonl")]
    [InlineData("of --out cannot be written", "transcript", "import", "{transcript}", "--out", "/dev/null/a.json")]
    public async Task BadInput_IsToldInAWord(string told, params string[] arguments)
    {
        var transcript = Path.Combine(_folder, "call.vtt");
        await File.WriteAllTextAsync(transcript, "WEBVTT\n");
        var (code, error) = await RunAsync([.. arguments.Select(a => a == "{transcript}" ? transcript : a)]);

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineThatIsNotUtf8_IsLeftOut_AndTheOthersAreRead()
    {
        var file = Path.Combine(_folder, "questions.jsonl");
        File.WriteAllBytes(file, [.. """{"id":"1","text":"lost """u8, 0xB3, 0x71, .. "\"}\n{\"id\":\"2\",\"text\":\"passport\"}\n"u8]);

        var read = JsonLines.Read(new FileInfo(file), CliJson.Default.AskQuestion);

        Assert.Equal(("2", 1), (Assert.Single(read!.Value.Items).Item.Id, read.Value.BadLines));
    }

    private static async Task<(int Code, string Error)> RunAsync(string[] arguments)
    {
        var (code, output, error) = await Command.RunAsync([], arguments);
        return (code, error + output);
    }
}
