using Bot.Cli.Transcripts;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Cli.Tests.Transcripts;

public sealed class TranscriptImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-transcripts-").FullName;

    [Fact]
    public void Import_RedactsMatchesAndCountsGaps()
    {
        var import = new TranscriptImport(Knowledge(), []);
        SpokenCue[] cues =
        [
            new("Agent", "Hello, how can I help?", 0, 1_000),
            new("Caller", "My HKID is A123456(3). How do I get a", 2_000, 3_000),
            new("Caller", "dog licence?", 3_200, 4_000),
            new("Agent", "Call me on 9123 4567.", 5_000, 6_000),
            new("Caller", "Which gate does the flight to Osaka leave from?", 7_000, 8_000),
            new("Agent", "Ask the airline.", 9_000, 10_000),
            new("Caller", "My name is long.", 20_000, 21_000),
        ];
        var conversation = import.Import("call.vtt", new("webvtt", null, cues, []));
        Assert.Equal(["agent", "resident", "agent", "resident", "agent", "resident"], conversation.Turns.Select(t => t.Speaker));
        Assert.DoesNotContain(
            conversation.Turns,
            t => t.Text.Contains("A123456", StringComparison.Ordinal) || t.Text.Contains("9123", StringComparison.Ordinal)
        );
        Assert.Contains("a dog licence?", conversation.Turns[1].Text, StringComparison.Ordinal);
        Assert.Equal(1, conversation.Removed["hkid"]);
        var report = import.Report(1, [conversation, conversation]);
        Assert.NotEqual("gap", conversation.Questions[0].Match);
        Assert.StartsWith("afcd-", conversation.Questions[0].Article, StringComparison.Ordinal);
        var gap = Assert.Single(report.Gaps);
        Assert.Equal((2, "Which gate does the flight to Osaka leave from?"), (gap.Count, gap.Question));
        Assert.Equal(["Ask the airline."], gap.AgentReplies);
        Assert.Equal(2, report.Totals.Gaps);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IKnowledgeSnapshot Knowledge()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Bot.sln")))
        {
            root = root.Parent;
        }

        // Few departments: the test is of the import, not of the knowledge base.
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "kb")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root.FullName, "knowledge-base"), "*.yaml"))
        {
            File.Copy(file, Path.Combine(articles, Path.GetFileName(file)));
        }

        foreach (var department in new[] { "afcd", "td", "immd" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root.FullName, "knowledge-base", department)))
            {
                File.Copy(
                    file,
                    Path.Combine(Directory.CreateDirectory(Path.Combine(articles, department)).FullName, Path.GetFileName(file))
                );
            }
        }

        return new SnapshotBuilder(
            new SnapshotStore(Path.Combine(_folder, "snapshots")),
            EncoderSet.None,
            ChineseDictionary.None,
            TimeProvider.System
        ).Build(articles);
    }
}
