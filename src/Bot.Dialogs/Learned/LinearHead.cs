using System.Numerics.Tensors;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.Learned;

/// <summary>A linear score over a message's meaning and its wording.</summary>
/// <param name="Weights">One a dimension of the vectors and, last, the bias.</param>
/// <param name="Wording">Weights of runs of words.</param>
internal sealed record LinearHead(float[] Weights, WordWeights Wording)
{
    /// <summary>What wording counts beside meaning, whose scores are a third as large.</summary>
    private const double WordingShare = 3;

    /// <summary>The inverse of the penalty's weight.</summary>
    private const double Strength = 10;

    /// <summary>Above 0 more like the class than not.</summary>
    public double Score(SentenceVector message) =>
        TensorPrimitives.Dot(message.Span, Weights.AsSpan(0, Weights.Length - 1))
        + Weights[^1]
        + (WordingShare * Wording.Score(message.Reading));

    /// <summary>Learns from messages; the same ones in the same order give the same weights.</summary>
    /// <param name="messages">As the encoders read them.</param>
    /// <param name="positive">Which are of the class.</param>
    public static LinearHead Fit(IReadOnlyList<SentenceVector> messages, bool[] positive)
    {
        float[] shares = [.. messages.Select(_ => 1f)];
        return new(
            LogisticFit.Run([.. messages.Select(m => m.Span.ToArray())], positive, shares, Strength),
            WordingFit.Run([.. messages.Select(m => m.Reading)], positive, shares)
        );
    }
}
