using System.Numerics.Tensors;

namespace Bot.Knowledge.Confidence;

/// <summary>
/// Logistic regression from evidence to the probability that the first candidate answers the question. Signs are held (more
/// evidence never lowers it), so the probability is monotone. Trained on questions held out of the index, answerable and not.
/// </summary>
internal sealed class ConfidenceModel(double[] weights)
{
    public static int EvidenceCount { get; } = Enum.GetValues<Evidence>().Length;

    /// <summary>Before anything was learned: cosine and lexical similarity of about a half mean a coin's toss.</summary>
    public static ConfidenceModel Untrained(bool encoders)
    {
        var w = new double[EvidenceCount];
        w[(int)Evidence.Bias] = encoders ? -8 : -4;
        w[(int)Evidence.Share] = 2;
        w[(int)Evidence.Margin] = 1.5;
        w[(int)Evidence.Cosine] = encoders ? 6 : 0;
        w[(int)Evidence.AnswerCosine] = encoders ? 2 : 0;
        w[(int)Evidence.Lexical] = 2;
        w[(int)Evidence.Coverage] = encoders ? 3 : 5;
        w[(int)Evidence.Unknown] = -1.5;
        w[(int)Evidence.OutOfScope] = -2;
        return new ConfidenceModel(w);
    }

    public ReadOnlySpan<double> Weights => weights;

    public double Probability(ReadOnlySpan<double> evidence) => 1 / (1 + Math.Exp(-TensorPrimitives.Dot(evidence, weights)));

    /// <summary>
    /// Fits to held-out questions (<c>Right</c> is 0 to 1); <paramref name="weight"/> lets rarer kinds of question count for more.
    /// Projected gradient descent keeps the signs.
    /// </summary>
    public static ConfidenceModel Train(
        IReadOnlyList<(double[] Evidence, double Right, double Weight)> examples,
        int iterations = 1500,
        double rate = 0.5,
        double decay = 1e-4
    )
    {
        var w = new double[EvidenceCount];
        var gradient = new double[EvidenceCount];
        var velocity = new double[EvidenceCount];
        var total = examples.Sum(e => e.Weight);
        for (var i = 0; i < iterations; i++)
        {
            Array.Clear(gradient);
            foreach (var (evidence, right, weight) in examples)
            {
                var error = (1 / (1 + Math.Exp(-TensorPrimitives.Dot<double>(evidence, w)))) - right;
                TensorPrimitives.MultiplyAdd(evidence, error * weight, gradient, gradient);
            }

            for (var k = 0; k < w.Length; k++)
            {
                velocity[k] = (0.9 * velocity[k]) - (rate * ((gradient[k] / total) + (decay * w[k])));
                w[k] += velocity[k];
                var allowed = Sign(k) switch
                {
                    > 0 => Math.Max(0, w[k]),
                    < 0 => Math.Min(0, w[k]),
                    _ => w[k],
                };
                if (allowed != w[k])
                {
                    (w[k], velocity[k]) = (allowed, 0);
                }
            }
        }

        return new ConfidenceModel(w);
    }

    private static int Sign(int evidence) =>
        (Evidence)evidence switch
        {
            Evidence.Bias => 0,
            Evidence.Unknown or Evidence.OutOfScope or Evidence.Unmatched or Evidence.Unstated => -1,
            _ => 1,
        };
}
