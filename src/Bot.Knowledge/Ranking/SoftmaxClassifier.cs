using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Multinomial logistic regression over sentence vectors: which article (or facet) a question is about, learned from the ways of
/// asking when the snapshot is built, so that editors' work improves it. Adam, mini-batches, fixed seed: repeatable. Kept as signed bytes.
/// </summary>
internal sealed class SoftmaxClassifier
{
    private readonly Block<sbyte> _weights;
    private readonly Block<float> _scales;
    private readonly Block<float> _bias;
    private readonly int _dimensions;

    private SoftmaxClassifier(Block<sbyte> weights, Block<float> scales, Block<float> bias)
    {
        (_weights, _scales, _bias) = (weights, scales, bias);
        _dimensions = weights.Length / bias.Length;
    }

    /// <summary>Class log-probabilities of one vector.</summary>
    public float[] LogProbabilities(ReadOnlySpan<float> vector)
    {
        var logits = new float[_bias.Length];
        for (var c = 0; c < logits.Length; c++)
        {
            logits[c] = Logit(c, vector);
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

    public int Classes => _bias.Length;

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The classifier's name in it.</param>
    /// <param name="dimensions">Of the vectors that it will be asked of.</param>
    /// <exception cref="SnapshotException">The sections do not fit each other, or such vectors.</exception>
    public static SoftmaxClassifier Load(SectionFile file, string name, int dimensions)
    {
        var (weights, scales) = (file.Read<sbyte>(name + ".weights"), file.Read<float>(name + ".scales"));
        var bias = file.Read<float>(name + ".bias");
        file.Require(bias.Length > 0 && weights.Length == (long)bias.Length * dimensions, name + ".weights");
        file.Require(scales.Length == bias.Length, name + ".scales");
        return new(weights, scales, bias);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".weights", _weights);
        writer.Write(name + ".scales", _scales);
        writer.Write(name + ".bias", _bias);
    }

    /// <summary>The logit of one class.</summary>
    public float Logit(int of, ReadOnlySpan<float> vector) =>
        (Int8.Dot(vector, _weights.Span.Slice(of * _dimensions, _dimensions)) * _scales.Span[of]) + _bias.Span[of];

    /// <summary>
    /// Trains on rows of vectors with their class; <paramref name="rows"/> says which rows to use, <paramref name="rivals"/> which
    /// classes compete with a class (itself among them), all when null.
    /// </summary>
    public static SoftmaxClassifier Train(
        IReadOnlyList<float[]> vectors,
        IReadOnlyList<int> labels,
        IReadOnlyList<int> rows,
        int classes,
        SoftmaxTraining options,
        Func<int, int[]>? rivals = null
    )
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

        var (weights, scales) = (new sbyte[classes * dimensions], new float[classes]);
        for (var c = 0; c < classes; c++)
        {
            scales[c] = Int8.Quantize(state.Weights.AsSpan(c * dimensions, dimensions), weights.AsSpan(c * dimensions, dimensions));
        }

        return new SoftmaxClassifier(weights, scales, state.Bias);
    }
}
