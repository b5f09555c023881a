namespace Bot.Knowledge.Retrieval;

/// <summary>A candidate: the best entry of one article.</summary>
public sealed record RankedEntry
{
    /// <summary><c>article#anchor</c>.</summary>
    public required string EntryId { get; init; }

    public required string ArticleId { get; init; }

    public required string Department { get; init; }

    /// <summary>The ranker's raw score; only its order means anything.</summary>
    public required double Score { get; init; }

    /// <summary>Calibrated probability, 0 to 1, that this entry answers the question.</summary>
    public required double Confidence { get; init; }

    /// <summary>True when the entry was found in the other language, because it does not exist in the question's.</summary>
    public bool OtherLanguage { get; init; }

    /// <summary>The question names a place, a body or a year that the entry does not speak of.</summary>
    public bool OutOfScope { get; init; }

    /// <summary>Named evidence behind the score, for <c>--explain</c> and the decision record.</summary>
    public required IReadOnlyDictionary<string, double> Features { get; init; }
}
