using System.Numerics.Tensors;
using System.Text.Json.Serialization;
using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// A detector for the sentence vectors of one set of encoders: how alike a message is to messages of what is to be heard and to harmless
/// ones (a support vector machine) in meaning and in wording, and which kind it would be (linear).
/// </summary>
/// <param name="Encoders">As <see cref="Knowledge.Encoders.SentenceVector.Encoders"/> names them.</param>
/// <param name="Dimensions">Of the vectors.</param>
internal sealed record GuardHead(string Encoders, int Dimensions)
{
    /// <summary>How fast likeness falls with distance.</summary>
    public float Gamma { get; init; }

    /// <summary>The factor of the score of wording, which is added to that of meaning; both are of the same size.</summary>
    public double WordingShare { get; init; }

    /// <summary>How the score becomes a probability (Platt): 1 / (1 + e^-(slope · score + plain + hint + offset)).</summary>
    public double Slope { get; init; } = 1;

    /// <summary>Added to the score where the lists find plain words.</summary>
    public double Plain { get; init; }

    /// <summary>Added to the score where the lists find a hint.</summary>
    public double Hint { get; init; }

    public double Offset { get; init; }

    /// <summary>From this probability on, 0–1, the guard doubts: of danger it asks, an attack it refuses where nothing answers it.</summary>
    public double Ask { get; init; }

    /// <summary>From this probability on, 0–1, help is given, or the message refused, at once.</summary>
    public double Act { get; init; }

    /// <summary>How it did, in training, on messages that it had not learned from.</summary>
    public HeadFigures? Figures { get; init; }

    /// <summary>The kinds that it tells apart, in the order of <see cref="KindRows"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>How it reads the words themselves.</summary>
    [JsonIgnore]
    public WordWeights Wording { get; init; } = WordWeights.None;

    [JsonIgnore]
    public SupportVectors Support { get; init; } = SupportVectors.None;

    /// <summary>A weight for each of <see cref="Support"/>.</summary>
    [JsonIgnore]
    public float[] Weights { get; init; } = [];

    /// <summary>A row a kind: weights and, last, the bias.</summary>
    [JsonIgnore]
    public IReadOnlyList<float[]> KindRows { get; init; } = [];

    /// <summary>The probability, 0–1, that the message is of what is to be heard.</summary>
    /// <param name="score">The message's own.</param>
    /// <param name="words">What the word lists find in it.</param>
    public double Probability(double score, ListEvidence words) =>
        1
        / (
            1
            + Math.Exp(
                -(
                    (Slope * score)
                    + Offset
                    + (
                        words switch
                        {
                            ListEvidence.Plain => Plain,
                            ListEvidence.Hint => Hint,
                            _ => 0,
                        }
                    )
                )
            )
        );

    /// <summary>Positive when the message is, in meaning and wording, more like what is to be heard than like harmless messages.</summary>
    public double Score(SentenceVector message) => Score(message.Span) + (WordingShare * Wording.Score(message.Reading));

    /// <summary>The same by meaning alone.</summary>
    public double Score(ReadOnlySpan<float> vector)
    {
        var score = 0.0;
        for (var i = 0; i < Weights.Length; i++)
        {
            score += Weights[i] * (KernelFit.Likeness(Support.Dot(i, vector), Gamma) + 1);
        }

        return score;
    }

    /// <summary>The likeliest kind, given that it is one.</summary>
    public string Kind(ReadOnlySpan<float> vector)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var k = 0; k < KindRows.Count; k++)
        {
            var logit = TensorPrimitives.Dot(vector, KindRows[k].AsSpan(0, Dimensions)) + KindRows[k][Dimensions];
            (best, most) = logit > most ? (k, logit) : (best, most);
        }

        return Kinds[best];
    }
}
