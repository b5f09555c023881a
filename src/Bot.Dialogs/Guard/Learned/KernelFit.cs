using System.Numerics.Tensors;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// A support vector machine over sentence vectors with a Gaussian kernel, by dual coordinate descent (Hsieh et al., 2008): the same rows in
/// the same order give the same weights.
/// </summary>
internal sealed class KernelFit
{
    private const int MostRounds = 60,
        Seed = 29;
    private const float Enough = 1e-3f;

    private readonly float[][] _kernel;

    /// <param name="rows">Vectors of length 1: all that any fit may learn from.</param>
    /// <param name="gamma">How fast likeness falls with distance.</param>
    public KernelFit(IReadOnlyList<float[]> rows, float gamma)
    {
        _kernel = [.. rows.Select(_ => new float[rows.Count])];
        Parallel.For(
            0,
            rows.Count,
            i =>
            {
                for (var j = 0; j <= i; j++)
                {
                    // The one is the bias.
                    _kernel[i][j] = Likeness(TensorPrimitives.Dot<float>(rows[i], rows[j]), gamma) + 1;
                }
            }
        );
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                _kernel[i][j] = _kernel[j][i];
            }
        }
    }

    /// <param name="dot">The inner product of two vectors of length 1.</param>
    /// <param name="gamma">How fast likeness falls with distance.</param>
    public static float Likeness(float dot, float gamma) => MathF.Exp(2 * gamma * (dot - 1));

    /// <summary>A weight for every row, 0 for those that are not learned from or not needed.</summary>
    /// <param name="learned">Rows to learn from.</param>
    /// <param name="positive">Which rows are of the class.</param>
    /// <param name="most">The greatest weight that each row may get.</param>
    public float[] Run(int[] learned, bool[] positive, float[] most)
    {
        var weights = new float[_kernel.Length];
        var scores = new float[_kernel.Length];
        var order = learned.ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var largest = 0f;
            foreach (var i in order)
            {
                var sign = positive[i] ? 1f : -1f;
                var before = weights[i] * sign;
                var after = Math.Clamp(before - (((sign * scores[i]) - 1) / _kernel[i][i]), 0, most[i]);
                if (Math.Abs(after - before) is > 1e-7f and var moved)
                {
                    largest = Math.Max(largest, moved);
                    weights[i] = after * sign;
                    TensorPrimitives.MultiplyAdd(_kernel[i], (after - before) * sign, scores, scores);
                }
            }

            if (largest < Enough)
            {
                break;
            }
        }

        return weights;
    }
}
