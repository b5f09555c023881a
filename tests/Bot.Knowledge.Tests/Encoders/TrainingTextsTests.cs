using System.Runtime.InteropServices;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Tests.Snapshots;

namespace Bot.Knowledge.Tests.Encoders;

public sealed class TrainingTextsTests
{
    [Fact]
    public void Write_AnEntryInTwoLanguages_GoesToEachLanguagesEncoderAlone()
    {
        var lines = Lines([]);
        Assert.Equal(["ask", "text", "ask", "text", "ask", "text", "ask", "text"], lines.Select(l => l.Kind));
        Assert.Equal(
            ["english", "english", "english", "english", "chinese", "chinese", "chinese", "chinese"],
            lines.Select(l => l.Encoder)
        );
        Assert.All(lines, l => Assert.Equal(["fee"], l.Entries));
        Assert.Equal(
            ["td-licence", "td-licence", "td-parking", "td-parking"],
            lines.Where(l => l.Encoder == "english").Select(l => l.Article)
        );

        // As the encoder sees it: in Simplified characters, the marks half-width.
        Assert.Equal("续领驾驶执照要多少钱?".Select(c => (int)c), lines[4].Ids);
        Assert.Equal([11f, 1f], MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(lines[4].Vector)).ToArray());
    }

    [Fact]
    public void Write_GoldenQuestions_AreOfTheirOwnKindAndLanguage()
    {
        var lines = Lines([
            new()
            {
                Id = "1",
                Form = "en",
                Text = "licence price",
                Article = "td-licence",
                Entries = ["fee"],
            },
            new()
            {
                Id = "2",
                Form = "yue",
                Text = "續牌幾錢",
                Article = "td-licence",
                Entries = ["fee", "how"],
            },
            new()
            {
                Id = "3",
                Form = "en",
                Text = "a licence in Macau",
            },
        ]);
        var golden = lines.Where(l => l.Kind == "golden").ToArray();
        Assert.Equal(["english", "chinese"], golden.Select(l => l.Encoder));
        Assert.Equal(["fee", "how"], golden[1].Entries);
    }

    private static TrainingText[] Lines(IReadOnlyList<GoldenQuestion> golden)
    {
        using var folder = new TinyKnowledgeBase();
        using var output = new MemoryStream();
        TrainingTexts.Write(
            KnowledgeBaseReader.Read(folder.Folder, []),
            golden,
            new EncoderSet([new Letters("english")], [new Letters("chinese")]),
            output
        );
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        return
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => JsonSerializer.Deserialize(l, TrainingTextJson.Default.TrainingText)!),
        ];
    }

    /// <summary>A token a letter; the vector says how many there are.</summary>
    private sealed class Letters(string id) : ISentenceEncoder
    {
        public string Id => id;

        public int Dimensions => 2;

        public IReadOnlyList<int> Tokenise(string text) => [.. text.Select(c => (int)c)];

        public float[] Encode(string text) => [text.Length, 1];

        public float[][] EncodeAll(IReadOnlyList<string> texts) => [.. texts.Select(Encode)];
    }
}
