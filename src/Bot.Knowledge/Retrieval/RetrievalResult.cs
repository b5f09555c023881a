using Bot.Knowledge.Text;

namespace Bot.Knowledge.Retrieval;

/// <summary>The ranked candidates of one question, and everything the decision rests on.</summary>
public sealed record RetrievalResult
{
    /// <summary>
    /// The text that was searched: with misheard words as they were read and English words of a Chinese question as they were translated.
    /// </summary>
    public required string Query { get; init; }

    /// <summary>What of the question was taken for misheard or mistyped, and how it was read; empty when nothing was.</summary>
    public IReadOnlyList<HeardWord> Heard { get; init; } = [];

    public required LanguageGuess Language { get; init; }

    /// <summary>Best first, each of a different article; empty when nothing matched at all.</summary>
    public required IReadOnlyList<RankedEntry> Candidates { get; init; }

    /// <summary>
    /// What the question may mean, the first candidate first and then the likeliest: the other candidates, and other entries of the first
    /// one's article that are nearly as likely.
    /// </summary>
    public IReadOnlyList<RankedEntry> Readings
    {
        get => field ?? Candidates;
        init;
    }

    /// <summary>A reading less likely than this share of the first is no real alternative.</summary>
    public const double RivalShare = 0.2;

    /// <summary>Whether the first candidate has no rival: no other reading, and no topic that nothing answers, comes near it.</summary>
    public bool IsAlone =>
        Readings.Count > 0
        && Readings.Skip(1).All(r => r.Confidence < Readings[0].Confidence * RivalShare)
        && !(Uncovered?.Confidence >= Readings[0].Confidence * RivalShare);

    /// <summary>The topic that nothing answers, when one ranks before every candidate; else null.</summary>
    public UncoveredMatch? Uncovered { get; init; }

    /// <summary>
    /// The best entry of the first article of <see cref="RetrievalQuery.SpokenOf"/>, wherever it ranks; null when nothing was spoken of or
    /// nothing of it is known in the question's language.
    /// </summary>
    public RankedEntry? SpokenOf { get; init; }

    /// <summary>Probability, 0 to 1, that the first candidate answers the question; 0 without candidates.</summary>
    public double Confidence => Candidates.Count == 0 ? 0 : Candidates[0].Confidence;

    /// <summary>False when the encoders were not there and the ranking is lexical alone.</summary>
    public required bool UsedEncoders { get; init; }
}
