namespace Bot.Knowledge.Ranking;

/// <summary>
/// The evidence for one candidate, in the order of the ranker's weights. All are about 0 to 1 unless said. A "way of asking" is
/// the document's question or one of its aliases; "the text" is question and a passage of the answer together.
/// </summary>
public enum Feature
{
    /// <summary>BM25 of the whole entry, its fields weighted, over the best that the query could score.</summary>
    Bm25,

    /// <summary>The same over that of the best entry.</summary>
    Bm25Relative,

    /// <summary>BM25 of the whole entry as one text over that of the best entry.</summary>
    PlainBm25,

    /// <summary>Lexical similarity with the nearest way of asking.</summary>
    PhraseLexical,

    /// <summary>Mean lexical similarity with the three nearest ways of asking.</summary>
    PhraseLexicalMean,

    /// <summary>Cosine with the nearest way of asking; with the text where there is none.</summary>
    PhraseCosine,

    /// <summary>Mean cosine with the three nearest ways of asking.</summary>
    PhraseCosineMean,

    /// <summary>Cosine with the text.</summary>
    TextCosine,

    /// <summary>The greater of <see cref="PhraseCosine"/> and <see cref="TextCosine"/>.</summary>
    BestCosine,

    /// <summary><see cref="PhraseCosine"/> by the second encoder.</summary>
    SecondPhraseCosine,

    /// <summary><see cref="PhraseCosineMean"/> by the second encoder.</summary>
    SecondPhraseCosineMean,

    /// <summary><see cref="TextCosine"/> by the second encoder.</summary>
    SecondTextCosine,

    /// <summary><see cref="BestCosine"/> by the second encoder.</summary>
    SecondBestCosine,

    /// <summary>Cosine with the nearest way of asking any entry of the article, mean of the encoders.</summary>
    ArticleCosine,

    /// <summary>Mean cosine with the five nearest ways of asking any entry of the article, mean of the encoders.</summary>
    ArticleCosineMean,

    /// <summary>Best lexical similarity over the article's entries.</summary>
    ArticleLexical,

    /// <summary>Best BM25 over the article's entries, over the best the query could score.</summary>
    ArticleBm25,

    /// <summary>Log-probability of the article by the learned classifier, over 10; at most 0.</summary>
    ArticleLogProbability,

    /// <summary>Probability of the article by the learned classifier.</summary>
    ArticleProbability,

    /// <summary>Log-probability of the entry among those of its article, over 10; at most 0.</summary>
    EntryLogProbability,

    /// <summary>Log-probability of the entry's facet, over 10; at most 0.</summary>
    FacetLogProbability,

    /// <summary>1 when the entry's department is the one whose site is asked.</summary>
    Department,

    /// <summary>Log-probability of the entry among those of its article by how the question is put, over 10; at most 0.</summary>
    AspectLogProbability,
}
