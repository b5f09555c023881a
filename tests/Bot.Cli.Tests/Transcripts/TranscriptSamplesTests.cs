using Bot.Cli.Transcripts;

namespace Bot.Cli.Tests.Transcripts;

/// <summary>
/// Whole files as protocols §6.6 and §1.11 describe them, with every field that is named there; each is known without being told.
/// </summary>
public sealed class TranscriptSamplesTests
{
    [Theory]
    [InlineData("acs.jsonl", "acs", "zh-HK", "resident 0 點樣續領|agent 2000 請填表")]
    [InlineData(
        "contact-lens.json",
        "contact-lens",
        "en-US",
        "agent 760 How can I help?|resident 2500 My name is [PII]. How much is a licence?"
    )]
    [InlineData("azure-batch.json", "azure-batch", null, "agent 760 Hello.|resident 2500 How much is it?")]
    [InlineData("call.vtt", "webvtt", null, "agent 760 How can I help?|resident 2500 How much is a licence?")]
    [InlineData("array.transcript", "bot-framework", "zh-HK", "resident 0 續領車牌幾錢|agent 1000 $900")]
    [InlineData("object.transcript", "bot-framework", "zh-HK", "resident 0 續領車牌幾錢|agent 1000 $900")]
    public void Sample_IsReadWhole(string file, string format, string? language, string said)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder(), "tests", "Bot.Cli.Tests", "Transcripts", "Samples", file));
        var read = TranscriptFile.Read(text, "auto");
        Assert.Equal((format, language), (read.Format, read.Language));
        Assert.Empty(read.Problems);
        var roles = SpeakerRoles.Of(read.Cues, [], out _);
        Assert.Equal(said, string.Join('|', read.Cues.Select(cue => $"{cue.Role ?? roles[cue.Speaker]} {cue.StartMs} {cue.Text}")));
        Assert.Equal(read.Cues, TranscriptFile.Read(text, format).Cues);
    }

    [Fact]
    public void Transcript_WithoutATime_IsNamedAndTheRestIsRead()
    {
        var read = TranscriptFile.Read(
            """[{"type":"message","text":"lost","from":{"id":"a"}},{"type":"message","text":"kept","from":{"id":"a"},"timestamp":"2026-11-22T10:13:26Z"}]""",
            "auto"
        );
        Assert.Equal("activity 0: from and timestamp are needed; it was left out.", Assert.Single(read.Problems));
        Assert.Equal("kept", Assert.Single(read.Cues).Text);
    }

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
