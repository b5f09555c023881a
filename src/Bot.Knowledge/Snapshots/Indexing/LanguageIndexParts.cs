using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>What a <see cref="LanguageIndex"/> is put together from.</summary>
internal sealed record LanguageIndexParts
{
    public required IReadOnlyList<RetrievalDocument> Documents { get; init; }

    /// <summary>Distinct article ids; positions are the article numbers.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    public required int[] DocumentArticle { get; init; }

    /// <summary>Terms of every document, all fields weighted together.</summary>
    public required IReadOnlyList<IReadOnlyList<WeightedTerm>> EntryTerms { get; init; }

    /// <summary>Terms of every document as one text.</summary>
    public required IReadOnlyList<IReadOnlyList<WeightedTerm>> PlainTerms { get; init; }

    /// <summary>Terms of every question and other way of asking.</summary>
    public required IReadOnlyList<IReadOnlyList<WeightedTerm>> PhraseTerms { get; init; }

    /// <summary>The document of every phrase.</summary>
    public required int[] PhraseDocument { get; init; }

    /// <summary>The document of every passage.</summary>
    public required int[] TextDocument { get; init; }

    public required TextAnalyzer Analyzer { get; init; }

    /// <summary>One an encoder; the first is the language's own. Empty without models.</summary>
    public required IReadOnlyList<EncodedIndex> Encoded { get; init; }

    /// <summary>Null when there are too few ways of asking to learn from, or no encoders.</summary>
    public DocumentClassifiers? Classifiers { get; init; }

    /// <summary>Null when nothing recurs across articles, or the documents have no facets.</summary>
    public AspectClassifier? Aspects { get; init; }

    /// <summary>Null when nothing is listed that an article does not state.</summary>
    public UnstatedClassifier? Unstated { get; init; }
}
