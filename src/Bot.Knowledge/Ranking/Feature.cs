namespace Bot.Knowledge.Ranking;

/// <summary>The evidence for one candidate, in the order of the ranker's weights. All are about 0 to 1 unless said.</summary>
internal enum Feature
{
    /// <summary>BM25 of the whole entry over the best that the query could score.</summary>
    Bm25,

    /// <summary>BM25 of the whole entry over that of the best entry.</summary>
    Bm25Relative,

    /// <summary>Lexical similarity with the nearest way of asking.</summary>
    PhraseLexical,

    /// <summary>Mean lexical similarity with the three nearest ways of asking.</summary>
    PhraseLexicalMean,

    /// <summary>Cosine with the nearest way of asking.</summary>
    PhraseCosine,

    /// <summary>Mean cosine with the three nearest ways of asking.</summary>
    PhraseCosineMean,

    /// <summary>Cosine with the answer.</summary>
    AnswerCosine,

    /// <summary>Cosine with the nearest way of asking any entry of the article.</summary>
    ArticleCosine,

    /// <summary>Mean cosine with the five nearest ways of asking any entry of the article.</summary>
    ArticleCosineMean,

    /// <summary>Best lexical similarity over the article's entries.</summary>
    ArticleLexical,

    /// <summary>Best BM25 over the article's entries, over the best the query could score.</summary>
    ArticleBm25,

    /// <summary>Log-probability of the article by the classifier, divided by 10; at most 0.</summary>
    ArticleLogProbability,

    /// <summary>Probability of the article by the classifier.</summary>
    ArticleProbability,

    /// <summary>Log-probability of the entry's facet by the facet classifier, divided by 10; at most 0.</summary>
    FacetLogProbability,

    /// <summary>Cosine by the second encoder, or across the language bridge.</summary>
    SecondCosine,

    /// <summary>Mean of the second encoder's cosine with the three nearest ways of asking.</summary>
    SecondCosineMean,

    /// <summary>1 when the entry's department is the one whose site is asked.</summary>
    Department,
}
