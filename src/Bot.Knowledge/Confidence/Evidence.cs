namespace Bot.Knowledge.Confidence;

/// <summary>What the probability of a right answer rests on, in the order of the model's weights.</summary>
internal enum Evidence
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Share of the ranker's softmax that the best article holds among the best of each article.</summary>
    Share,

    /// <summary>Raw score difference of the best and the second article, over 5, at most 1.</summary>
    Margin,

    /// <summary>Raw score of the best, squashed to 0…1.</summary>
    Score,

    /// <summary>Cosine with the nearest way of asking.</summary>
    Cosine,

    /// <summary>Mean cosine with the nearest ways of asking of the article.</summary>
    CosineMean,

    /// <summary>Second encoder's cosine.</summary>
    SecondCosine,

    /// <summary>Cosine with the answer.</summary>
    AnswerCosine,

    /// <summary>Lexical similarity with the nearest way of asking.</summary>
    Lexical,

    /// <summary>BM25 over the best possible.</summary>
    Coverage,

    /// <summary>Classifier's probability of the article.</summary>
    ArticleProbability,

    /// <summary>Share of the query's weight that the index has never seen.</summary>
    Unknown,

    /// <summary>1 when a place, body or year is named that the entry does not speak of.</summary>
    OutOfScope,

    /// <summary>Probability of the entry among those of its article, by the ranker of sisters.</summary>
    SisterShare,

    /// <summary>How far that is ahead of the next sister's; 1 without one.</summary>
    SisterMargin,

    /// <summary>Share of the query's weight, by rarity, that the entry does not know.</summary>
    Unmatched,

    /// <summary>Log-probability of the article by the learned classifier, over 10; at most 0.</summary>
    ArticleLogProbability,

    /// <summary>Log-probability of the entry among those of its article by the learned classifier, over 10; at most 0.</summary>
    EntryLogProbability,

    /// <summary>Log-probability of the entry's facet, over 10; at most 0.</summary>
    FacetLogProbability,

    /// <summary>Second encoder's cosine with the answer.</summary>
    SecondAnswerCosine,

    /// <summary>How much the question sounds like one for a detail that the article never speaks of, -1 to 1.</summary>
    Unstated,
}
