using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Multinomial logistic regression over sentence vectors: which article (or facet) a question is about, learned from the ways of
/// asking when the snapshot is built, so that editors' work improves it. Adam, mini-batches, fixed seed: repeatable.
/// </summary>
internal sealed class SoftmaxClassifier
{
    private readonly Block<float> _weights;
    private readonly Block<float> _bias;

    public SoftmaxClassifier(int classes, int dimensions, Block<float> weights, Block<float> bias)
    {
        Classes = classes;
        Dimensions = dimensions;
        _weights = weights;
        _bias = bias;
    }

    public int Classes { get; }

    public int Dimensions { get; }

    public ReadOnlySpan<float> Weights => _weights.Span;

    public ReadOnlySpan<float> Bias => _bias.Span;

    /// <summary>Class log-probabilities of one vector.</summary>
    public float[] LogProbabilities(ReadOnlySpan<float> vector)
    {
        var logits = new float[Classes];
        var weights = _weights.Span;
        var bias = _bias.Span;
        for (var c = 0; c < Classes; c++)
        {
            logits[c] = TensorPrimitives.Dot(vector, weights.Slice(c * Dimensions, Dimensions)) + bias[c];
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
        var bias = file.Read<float>(name + ".bias");
        var weights = file.Read<float>(name + ".weights");
        return new SoftmaxClassifier(bias.Length, weights.Length / bias.Length, weights, bias);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".weights", _weights);
        writer.Write(name + ".bias", _bias);
    }

    /// <summary>The logit of one class.</summary>
    public float Logit(int of, ReadOnlySpan<float> vector) => TensorPrimitives.Dot(vector, _weights.Span.Slice(of * Dimensions, Dimensions)) + _bias.Span[of];

    /// <summary>
    /// Trains on rows of vectors with their class; <paramref name="rows"/> says which rows to use, <paramref name="rivals"/> which
    /// classes compete with a class (itself among them), all when null.
    /// </summary>
    public static SoftmaxClassifier Train(
        IReadOnlyList<float[]> vectors, IReadOnlyList<int> labels, IReadOnlyList<int> rows, int classes, SoftmaxTraining options, Func<int, int[]>? rivals = null)
    {
        var dimensions = vectors[0].Length;
        var state = new TrainingState(classes, dimensions);
        int[] everyone = [.. Enumerable.Range(0, classes)];
        var order = rows.ToArray();
        var random = new Random(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = options.LearningRate * (1 - ((float)epoch / options.Epochs));
            for (var start = 0; start < order.Length; start += options.BatchSize)
            {
                var size = Math.Min(options.BatchSize, order.Length - start);
                for (var i = start; i < start + size; i++)
                {
                    var label = labels[order[i]];
                    state.AddGradient(vectors[order[i]], label, rivals?.Invoke(label) ?? everyone, 1f / size, rate);
                }

                state.Step(rate, options.Decay);
            }
        }

        return new SoftmaxClassifier(classes, dimensions, state.Weights, state.Bias);
    }
}
