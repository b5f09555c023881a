using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots;

/// <summary>The vectors of one encoder over the phrases and answers of a language index.</summary>
internal sealed class EncodedIndex(VectorIndex phrases, VectorIndex passages, int[] passageDocument, SoftmaxClassifier? articles, SoftmaxClassifier? facets, IReadOnlyDictionary<string, int> facetNumbers)
{
    public SoftmaxClassifier? Articles => articles;

    public SoftmaxClassifier? Facets => facets;

    public int? FacetOf(string? facet) => facet is not null && facetNumbers.TryGetValue(facet, out var number) ? number : null;

    public static EncodedIndex Load(SectionFile file, string name)
    {
        var facets = file.ReadTexts(name + ".facetNames");
        return new EncodedIndex(
            VectorIndex.Load(file, name + ".phrases"),
            VectorIndex.Load(file, name + ".passages"),
            file.Read<int>(name + ".passageDocument").Span.ToArray(),
            file.Has(name + ".articles.bias") ? SoftmaxClassifier.Load(file, name + ".articles") : null,
            file.Has(name + ".facets.bias") ? SoftmaxClassifier.Load(file, name + ".facets") : null,
            facets.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal));
    }

    public void Save(SectionWriter writer, string name)
    {
        phrases.Save(writer, name + ".phrases");
        passages.Save(writer, name + ".passages");
        writer.Write<int>(name + ".passageDocument", passageDocument);
        articles?.Save(writer, name + ".articles");
        facets?.Save(writer, name + ".facets");
        writer.WriteTexts(name + ".facetNames", [.. facetNumbers.OrderBy(f => f.Value).Select(f => f.Key)]);
    }

    public PhraseEvidence Score(float[] query, int[] phraseDocument, int[] documentArticle, int documentCount, int articleCount)
    {
        var cosines = new float[phrases.Count];
        phrases.Scan(query, cosines);
        var evidence = new PhraseEvidence(documentCount, articleCount);
        for (var p = 0; p < cosines.Length; p++)
        {
            evidence.Add(phraseDocument[p], documentArticle[phraseDocument[p]], cosines[p]);
        }

        return evidence;
    }

    /// <summary>The best cosine of every document's passages.</summary>
    public float[] ScoreAnswers(float[] query, int documentCount)
    {
        var cosines = new float[passages.Count];
        passages.Scan(query, cosines);
        var best = new float[documentCount];
        for (var p = 0; p < cosines.Length; p++)
        {
            best[passageDocument[p]] = Math.Max(best[passageDocument[p]], cosines[p]);
        }

        return best;
    }
}
