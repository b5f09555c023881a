using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Multinomial logistic regression over sentence vectors: which article (or facet) a question is about, learned from the ways of
/// asking when the snapshot is built, so that editors' work improves it. Adam, mini-batches, fixed seed: repeatable.
/// </summary>
internal sealed class SoftmaxClassifier
{
    private readonly float[] _weights;
    private readonly float[] _bias;

    public SoftmaxClassifier(int classes, int dimensions, float[] weights, float[] bias)
    {
        Classes = classes;
        Dimensions = dimensions;
        _weights = weights;
        _bias = bias;
    }

    public int Classes { get; }

    public int Dimensions { get; }

    public ReadOnlySpan<float> Weights => _weights;

    public ReadOnlySpan<float> Bias => _bias;

    /// <summary>Class log-probabilities of one vector.</summary>
    public float[] LogProbabilities(ReadOnlySpan<float> vector)
    {
        var logits = new float[Classes];
        for (var c = 0; c < Classes; c++)
        {
            logits[c] = TensorPrimitives.Dot(vector, _weights.AsSpan(c * Dimensions, Dimensions)) + _bias[c];
        }

        var max = TensorPrimitives.Max(logits);
        var sum = 0f;
        foreach (var l in logits)
        {
            sum += MathF.Exp(l - max);
        }

        TensorPrimitives.Subtract(logits, max + MathF.Log(sum), logits);
        return logits;
    }

    public static SoftmaxClassifier Load(SectionFile file, string name)
    {
        var bias = file.Read<float>(name + ".bias").Span.ToArray();
        var weights = file.Read<float>(name + ".weights").Span.ToArray();
        return new SoftmaxClassifier(bias.Length, weights.Length / bias.Length, weights, bias);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write<float>(name + ".weights", _weights);
        writer.Write<float>(name + ".bias", _bias);
    }

    /// <summary>Trains on rows of vectors with their class; <paramref name="rows"/> says which rows to use.</summary>
    public static SoftmaxClassifier Train(IReadOnlyList<float[]> vectors, IReadOnlyList<int> labels, IReadOnlyList<int> rows, int classes, SoftmaxTraining options)
    {
        var dimensions = vectors[0].Length;
        var weights = new float[classes * dimensions];
        var bias = new float[classes];
        var gradient = new float[weights.Length];
        var m = new float[weights.Length];
        var v = new float[weights.Length];
        var order = rows.ToArray();
        var random = new Random(options.Seed);
        var logits = new float[classes];
        var step = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += options.BatchSize)
            {
                var size = Math.Min(options.BatchSize, order.Length - start);
                Array.Clear(gradient);
                for (var i = start; i < start + size; i++)
                {
                    AddGradient(vectors[order[i]], labels[order[i]], weights, bias, gradient, logits, options.LearningRate / size);
                }

                TensorPrimitives.Divide(gradient, size, gradient);
                TensorPrimitives.MultiplyAdd(weights, options.Decay, gradient, gradient);
                Adam(weights, gradient, m, v, ++step, options.LearningRate);
            }
        }

        return new SoftmaxClassifier(classes, dimensions, weights, bias);
    }

    private static void AddGradient(float[] vector, int label, float[] weights, float[] bias, float[] gradient, float[] logits, float biasRate)
    {
        var dimensions = vector.Length;
        for (var c = 0; c < logits.Length; c++)
        {
            logits[c] = TensorPrimitives.Dot<float>(vector, weights.AsSpan(c * dimensions, dimensions)) + bias[c];
        }

        TensorPrimitives.SoftMax(logits, logits);
        for (var c = 0; c < logits.Length; c++)
        {
            var error = logits[c] - (c == label ? 1f : 0f);
            if (Math.Abs(error) < 1e-4f)
            {
                continue;
            }

            var row = gradient.AsSpan(c * dimensions, dimensions);
            TensorPrimitives.MultiplyAdd(vector, error, row, row);
            bias[c] -= biasRate * error;
        }
    }

    private static void Adam(Span<float> weights, ReadOnlySpan<float> gradient, Span<float> m, Span<float> v, int step, float rate)
    {
        const float Beta1 = 0.9f, Beta2 = 0.999f;
        var correction = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        for (var i = 0; i < weights.Length; i++)
        {
            m[i] = (Beta1 * m[i]) + ((1 - Beta1) * gradient[i]);
            v[i] = (Beta2 * v[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            weights[i] -= correction * m[i] / (MathF.Sqrt(v[i]) + 1e-8f);
        }
    }
}
