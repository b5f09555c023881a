using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>What a message does after an answer, for the sentence vectors of one set of encoders.</summary>
/// <param name="Encoders">As <see cref="SentenceVector.Encoders"/> names them.</param>
/// <param name="GoesOn">Above 0 more like a message that names nothing than like one that names a topic.</param>
/// <param name="Courtesy">Above 0 more like thanks, assent or a goodbye than like a message that wants an answer.</param>
internal sealed record FollowUpHead(string Encoders, LinearHead GoesOn, LinearHead Courtesy)
{
    /// <summary>Less, and less than this short of certain, is all the same.</summary>
    private const double Least = 1e-4;

    /// <summary>The head start, in scores of the ranker, of a message that <see cref="GoesOn"/> scores 0.</summary>
    public double Base { get; init; }

    /// <summary>What each unit of its score adds to it.</summary>
    public double Slope { get; init; }

    /// <summary>
    /// How the confidence is made: the bias, and what the log-odds with and without the head start and an entry found both ways count; none
    /// of these below 0.
    /// </summary>
    public double[] Weights { get; init; } = [0, 1, 0, 0];

    /// <summary>The score of <see cref="Courtesy"/> from which a message asks nothing.</summary>
    public double CourtesyFrom { get; init; }

    /// <summary>
    /// What the article spoken of before starts with in the ranker's scores: where it and the best other article are equal with it, the
    /// message asks of either as likely as of the other.
    /// </summary>
    public double HeadStart(SentenceVector message) => Base + (Slope * GoesOn.Score(message));

    /// <summary>0–1: how likely it is that the entry found answers a message that goes on with its topic.</summary>
    public double Confidence(TopicReading reading) =>
        1 / (1 + Math.Exp(-(Weights[0] + Evidence(reading).Zip(Weights[1..], (e, w) => e * w).Sum())));

    /// <summary>What <see cref="Confidence"/> rests on.</summary>
    public static float[] Evidence(TopicReading reading) =>
        [LogOdds(reading.Best.Confidence), LogOdds(reading.Without), reading.Agrees ? 1 : 0];

    /// <summary>Whether the message thanks, assents, reacts or says goodbye, and asks nothing.</summary>
    public bool IsCourtesy(SentenceVector message) => Courtesy.Score(message) >= CourtesyFrom;

    private static float LogOdds(double p) => (float)Math.Log(Math.Clamp(p, Least, 1 - Least) / (1 - Math.Clamp(p, Least, 1 - Least)));
}
