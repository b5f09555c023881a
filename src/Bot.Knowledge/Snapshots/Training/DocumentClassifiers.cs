using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>
/// What was learned of the meaning of the ways of asking: which article, which of its entries, which facet. Learned when the
/// snapshot is built, so that every way of asking that an editor adds improves it.
/// </summary>
/// <param name="Articles">Over all articles.</param>
/// <param name="Entries">Over all documents; normalised within an article.</param>
/// <param name="Facets">Over the facets; null when the documents have none.</param>
/// <param name="DocumentFacet">The facet's number of every document; -1 without one.</param>
internal sealed record DocumentClassifiers(
    SoftmaxClassifier Articles,
    SoftmaxClassifier Entries,
    SoftmaxClassifier? Facets,
    int[] DocumentFacet
)
{
    public const int MostArticles = 1500;

    /// <param name="vectors">Joint vectors of ways of asking and texts.</param>
    /// <param name="documents">The document of each.</param>
    /// <param name="documentArticle">The article of each document.</param>
    /// <param name="documentFacet">The facet of each document, -1 without one.</param>
    public static DocumentClassifiers Train(IReadOnlyList<float[]> vectors, int[] documents, int[] documentArticle, int[] documentFacet)
    {
        var articles = documentArticle.Max() + 1;
        var facets = documentFacet.Max() + 1;
        int[] all = [.. Enumerable.Range(0, vectors.Count)];
        var options = new SoftmaxTraining();
        var members = Enumerable
            .Range(0, documentArticle.Length)
            .GroupBy(d => documentArticle[d])
            .ToDictionary(g => g.Key, g => g.ToArray());
        return new DocumentClassifiers(
            SoftmaxClassifier.Train(vectors, [.. documents.Select(d => documentArticle[d])], all, articles, options),
            SoftmaxClassifier.Train(vectors, documents, all, documentArticle.Length, options, c => members[documentArticle[c]]),
            facets < 2
                ? null
                : SoftmaxClassifier.Train(
                    vectors,
                    [.. documents.Select(d => documentFacet[d])],
                    [.. all.Where(i => documentFacet[documents[i]] >= 0)],
                    facets,
                    options
                ),
            documentFacet
        );
    }

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The classifiers' name in it.</param>
    /// <param name="articles">How many articles there are.</param>
    /// <param name="documents">How many documents.</param>
    /// <param name="dimensions">Of the joint vectors.</param>
    /// <returns>Null when none were learned.</returns>
    /// <exception cref="SnapshotException">They are of others.</exception>
    public static DocumentClassifiers? Load(SectionFile file, string name, int articles, int documents, int dimensions)
    {
        if (!file.Has(name + ".articles.bias"))
        {
            return null;
        }

        SoftmaxClassifier Of(string part) => SoftmaxClassifier.Load(file, name + part, dimensions);
        var loaded = new DocumentClassifiers(
            Of(".articles"),
            Of(".entries"),
            file.Has(name + ".facets.bias") ? Of(".facets") : null,
            file.Read<int>(name + ".documentFacet").Span.ToArray()
        );
        file.Require(loaded.Articles.Classes == articles, name + ".articles.bias");
        file.Require(loaded.Entries.Classes == documents, name + ".entries.bias");
        file.Require(loaded.DocumentFacet.Length == documents, name + ".documentFacet");
        file.RequireWithin(
            loaded.DocumentFacet,
            -1,
            loaded.Facets is null ? int.MaxValue : loaded.Facets.Classes - 1,
            name + ".documentFacet"
        );
        return loaded;
    }

    public void Save(SectionWriter writer, string name)
    {
        Articles.Save(writer, name + ".articles");
        Entries.Save(writer, name + ".entries");
        Facets?.Save(writer, name + ".facets");
        writer.Write<int>(name + ".documentFacet", DocumentFacet);
    }
}
