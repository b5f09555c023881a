using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Crosslingual;

/// <summary>
/// <c>bot models train-bridge</c>: fits the maps between the encoders on dictionary pairs and on the project's own bilingual texts.
/// </summary>
public static class BridgeTraining
{
    private const float Lambda = 3f;
    private const int OwnTextWeight = 3;

    /// <param name="modelsFolder">Where the dictionary lies.</param>
    /// <param name="knowledge">The bilingual texts.</param>
    /// <param name="encoders">Encoders of both languages.</param>
    /// <param name="words">How many dictionary pairs to use.</param>
    /// <param name="target">Gets the maps.</param>
    public static void Run(string modelsFolder, KnowledgeBase knowledge, EncoderSet encoders, int words, Stream target)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(encoders);
        var own = OwnPairs(knowledge).ToArray();
        var pairs = DictionaryPairs(Path.Combine(modelsFolder, ModelFiles.Cedict), words).Concat(own).ToArray();
        var english = encoders.English[0].EncodeAll([.. pairs.Select(p => EncoderInput.English(p.English))]).ToList();
        var chinese = encoders.Chinese[0].EncodeAll([.. pairs.Select(p => EncoderInput.Chinese(p.Chinese))]).ToList();
        // Whole sentences count for more than words: questions are sentences.
        for (var i = pairs.Length - own.Length; i < pairs.Length; i++)
        {
            for (var again = 1; again < OwnTextWeight; again++)
            {
                english.Add(english[i]);
                chinese.Add(chinese[i]);
            }
        }

        new Bridge(LinearMap.Fit(chinese, english, Lambda), LinearMap.Fit(english, chinese, Lambda)).Write(target);
    }

    private static IEnumerable<(string English, string Chinese)> OwnPairs(KnowledgeBase knowledge) =>
        knowledge
            .Articles.Where(a => a is { English: not null, Chinese: not null })
            .SelectMany(a =>
                a.Entries.Where(e => e is { English: not null, Chinese: not null })
                    .SelectMany(e => new[] { (e.English!.Question, e.Chinese!.Question), (e.English.Answer, e.Chinese.Answer) })
                    .Append((a.English!.Title, a.Chinese!.Title))
                    .Append((a.English.Summary, a.Chinese.Summary))
            );

    /// <summary>Words of two characters or more with a short gloss, spread evenly over the dictionary.</summary>
    private static IEnumerable<(string English, string Chinese)> DictionaryPairs(string cedict, int count)
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(cedict));
        var all = json
            .RootElement.EnumerateArray()
            .Select(e => (English: e.GetProperty("english")[0].GetString()!, Chinese: e.GetProperty("simplified").GetString()!))
            .Where(p =>
                p.Chinese.Length is >= 2 and <= 6
                && p.English.Length is > 2 and < 60
                && !p.English.Contains("variant of", StringComparison.Ordinal)
                && p.English[0] != '('
            )
            .ToArray();
        var random = new Random(5);
        random.Shuffle(all);
        return all.Take(count);
    }
}
