using System.Numerics.Tensors;

namespace Bot.Knowledge.Ranking;

/// <summary>A linear score over named features: small enough to print and to read.</summary>
internal sealed class EntryRanker(float[] weights)
{
    private const int MostExamples = 3000,
        MostRivals = 32;

    public static int FeatureCount { get; } = Enum.GetValues<Feature>().Length;

    /// <summary>
    /// Weights that hold before anything was learned and for corpora without other ways of asking: reciprocal evidence of words
    /// and meaning, the nearest phrasing first.
    /// </summary>
    public static EntryRanker Untrained(bool encoders)
    {
        var w = new float[FeatureCount];
        w[(int)Feature.Bm25] = 4;
        w[(int)Feature.PlainBm25] = 4;
        w[(int)Feature.PhraseLexical] = 2;
        w[(int)Feature.BestCosine] = 8;
        w[(int)Feature.TextCosine] = 4;
        w[(int)Feature.SecondBestCosine] = 8;
        w[(int)Feature.SecondTextCosine] = 4;
        w[(int)Feature.Department] = 0.5f;
        return new EntryRanker(w);
    }

    /// <summary>No preference at all: where learning starts among the entries of an article.</summary>
    public static EntryRanker Blank { get; } = new(new float[FeatureCount]);

    public ReadOnlySpan<float> Weights => weights;

    public float Score(ReadOnlySpan<float> features) => TensorPrimitives.Dot(features, weights);

    /// <summary>
    /// Listwise training: softmax over the candidates of a question, full-batch gradient descent with momentum, L2 towards
    /// <paramref name="start"/>, no weight below 0 (more evidence never lowers a score). The training questions must be held out of the
    /// index that made the candidates.
    /// </summary>
    public static EntryRanker Train(
        IReadOnlyList<RankingExample> examples,
        EntryRanker start,
        int iterations = 300,
        float rate = 2f,
        float decay = 1e-4f
    )
    {
        if (examples.Count == 0)
        {
            return start;
        }

        // The far rivals of a question teach nothing and cost the most; some thousands of questions fix two dozen weights.
        var every = Math.Max(1, examples.Count / MostExamples);
        examples = [.. examples.Where((_, i) => i % every == 0).Select(e => Nearest(e, start))];
        var w = start.Weights.ToArray();
        var velocity = new float[w.Length];
        var gradient = new float[w.Length];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Array.Clear(gradient);
            foreach (var example in examples)
            {
                AddGradient(example, w, gradient);
            }

            for (var f = 0; f < w.Length; f++)
            {
                velocity[f] = (0.9f * velocity[f]) - (rate * ((gradient[f] / examples.Count) + (decay * (w[f] - start.Weights[f]))));
                w[f] += velocity[f];
                if (w[f] < 0)
                {
                    (w[f], velocity[f]) = (0, 0);
                }
            }
        }

        return new EntryRanker(w);
    }

    private static RankingExample Nearest(RankingExample example, EntryRanker start)
    {
        int[] kept =
        [
            .. Enumerable
                .Range(0, example.Candidates.Count)
                .OrderByDescending(i => example.Right.Contains(i) ? float.MaxValue : start.Score(example.Candidates[i].Features))
                .Take(Math.Max(MostRivals, example.Right.Count)),
        ];
        return new RankingExample(
            [.. kept.Select(i => example.Candidates[i])],
            [.. Enumerable.Range(0, kept.Length).Where(i => example.Right.Contains(kept[i]))]
        );
    }

    private static void AddGradient(RankingExample example, float[] w, float[] gradient)
    {
        var scores = new float[example.Candidates.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = TensorPrimitives.Dot<float>(example.Candidates[i].Features, w);
        }

        TensorPrimitives.SoftMax(scores, scores);

        // The right ones share the mass as they stand: it does not matter which of them comes first.
        var right = 0f;
        foreach (var i in example.Right)
        {
            right += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var error = scores[i] - (example.Right.Contains(i) ? scores[i] / Math.Max(right, 1e-6f) : 0f);
            if (Math.Abs(error) > 1e-5f)
            {
                TensorPrimitives.MultiplyAdd<float>(example.Candidates[i].Features, error, gradient, gradient);
            }
        }
    }
}
