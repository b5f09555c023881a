using System.Numerics.Tensors;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// The detector for the sentence vectors of one set of encoders: how alike a message is to messages of danger and to harmless ones (a support
/// vector machine), and which kind of danger it would be (linear).
/// </summary>
/// <param name="Encoders">As <see cref="Knowledge.Encoders.SentenceVector.Encoders"/> names them.</param>
/// <param name="Dimensions">Of the vectors.</param>
internal sealed record DangerHead(string Encoders, int Dimensions)
{
    // Where a pattern written for danger speaks, it takes a model that is nearly sure of the contrary to let the message pass.
    private const double AskAtPlain = 0.1, AskAtHint = 0.3, ActAtPlain = 0.5;

    /// <summary>How fast likeness falls with distance.</summary>
    public float Gamma { get; init; }

    /// <summary>How the score becomes a probability (Platt): 1 / (1 + e^-(slope · score + plain + hint + offset)).</summary>
    public double Slope { get; init; } = 1;

    /// <summary>What plain words of the lists add.</summary>
    public double Plain { get; init; }

    /// <summary>What a hint of the lists adds.</summary>
    public double Hint { get; init; }

    public double Offset { get; init; }

    /// <summary>From this probability on, the resident is asked whether someone is in danger.</summary>
    public double Ask { get; init; }

    /// <summary>From this probability on, the turn is taken at once.</summary>
    public double Act { get; init; }

    /// <summary>How it did on what it had not seen.</summary>
    public DangerFigures? Figures { get; init; }

    [JsonIgnore]
    public IReadOnlyList<float[]> Support { get; init; } = [];

    /// <summary>A weight for each of <see cref="Support"/>.</summary>
    [JsonIgnore]
    public float[] Weights { get; init; } = [];

    /// <summary>A row a kind: weights and, last, the bias.</summary>
    [JsonIgnore]
    public IReadOnlyList<float[]> KindRows { get; init; } = [];

    /// <summary>0–1: how likely it is that someone is in danger.</summary>
    /// <param name="score">Of the message.</param>
    /// <param name="found">What the word lists find in it.</param>
    public double Probability(double score, Danger? found) =>
        1 / (1 + Math.Exp(-((Slope * score) + Offset + (found is null ? 0 : found.IsPlain ? Plain : Hint))));

    /// <summary>What is to be done.</summary>
    /// <param name="now">The probability of this message.</param>
    /// <param name="probability">The same with what was half heard before, which makes a message surer, but no harmless one suspect.</param>
    /// <param name="found">What the word lists find in it.</param>
    public DangerLevel Level(double now, double probability, Danger? found)
    {
        var ask = found is null ? Ask : Math.Min(Ask, found.IsHint ? AskAtHint : AskAtPlain);
        var act = found is { IsHint: false } ? Math.Min(Act, ActAtPlain) : Act;
        return now < ask ? DangerLevel.None : probability >= act ? DangerLevel.Act : DangerLevel.Ask;
    }

    /// <summary>Above 0 more like danger than not.</summary>
    public double Score(ReadOnlySpan<float> vector)
    {
        var score = 0.0;
        for (var i = 0; i < Weights.Length; i++)
        {
            score += Weights[i] * (KernelFit.Likeness(Support[i], vector, Gamma) + 1);
        }

        return score;
    }

    /// <summary>The likeliest kind, given that there is danger.</summary>
    public string Kind(ReadOnlySpan<float> vector)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var k = 0; k < KindRows.Count; k++)
        {
            var logit = TensorPrimitives.Dot(vector, KindRows[k].AsSpan(0, Dimensions)) + KindRows[k][Dimensions];
            (best, most) = logit > most ? (k, logit) : (best, most);
        }

        return DangerModel.Kinds[best];
    }
}
