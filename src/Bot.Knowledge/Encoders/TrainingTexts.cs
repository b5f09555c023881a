using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// The knowledge base's ways of asking and passages, and golden questions, as tokens and vectors: for training encoders outside the engine.
/// </summary>
public static class TrainingTexts
{
    /// <summary>Writes one <see cref="TrainingText"/> a line for every encoder of <paramref name="encoders"/>.</summary>
    /// <param name="knowledge">Whose published articles are taken.</param>
    /// <param name="golden">Questions to measure with; a question goes to the encoders of the language it is in.</param>
    /// <param name="encoders">What reads the texts.</param>
    /// <param name="output">Gets the lines.</param>
    public static void Write(KnowledgeBase knowledge, IReadOnlyList<GoldenQuestion> golden, EncoderSet encoders, Stream output)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(encoders);
        ArgumentNullException.ThrowIfNull(output);
        var documents = RetrievalDocuments.From(knowledge.Articles, knowledge.Departments);
        foreach (var chinese in new[] { false, true })
        {
            (string Kind, string Article, IReadOnlyList<string> Entries, string Text)[] texts =
            [
                .. documents.Where(d => d.Chinese == chinese).SelectMany(Of),
                .. golden
                    .Where(q => q.Article is not null && (q.Form != "en") == chinese)
                    .Select(q => ("golden", q.Article!, q.Entries ?? [], q.Text)),
            ];
            string[] inputs = [.. texts.Select(t => chinese ? EncoderInput.Chinese(t.Text) : EncoderInput.English(t.Text))];
            foreach (var encoder in encoders.For(chinese))
            {
                var vectors = encoder.EncodeAll(inputs);
                for (var i = 0; i < texts.Length; i++)
                {
                    var line = new TrainingText
                    {
                        Encoder = encoder.Id.Split('@')[0],
                        Kind = texts[i].Kind,
                        Article = texts[i].Article,
                        Entries = texts[i].Entries,
                        Ids = encoder.Tokenise(inputs[i]),
                        Vector = Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vectors[i])),
                    };
                    JsonSerializer.Serialize(output, line, TrainingTextJson.Default.TrainingText);
                    output.WriteByte((byte)'\n');
                }
            }
        }
    }

    private static IEnumerable<(string Kind, string Article, IReadOnlyList<string> Entries, string Text)> Of(RetrievalDocument document)
    {
        string[] entry = [document.Id[(document.Id.IndexOf('#', StringComparison.Ordinal) + 1)..]];
        return document
            .Aliases.Prepend(document.Question)
            .Select(t => ("ask", document.ArticleId, (IReadOnlyList<string>)entry, t))
            .Concat(Passages.Of(document).Select(t => ("text", document.ArticleId, (IReadOnlyList<string>)entry, t)));
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingText))]
internal sealed partial class TrainingTextJson : JsonSerializerContext;
