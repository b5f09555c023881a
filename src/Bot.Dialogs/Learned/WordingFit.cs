namespace Bot.Dialogs.Learned;

/// <summary>
/// A linear support vector machine over the runs of words, by dual coordinate descent (Hsieh et al., 2008): the same rows in the same order
/// give the same weights.
/// </summary>
internal static class WordingFit
{
    private const int FewestRows = 3,
        MostRounds = 200,
        Seed = 31;
    private const float Enough = 1e-3f;

    /// <param name="readings">Messages, as the encoders read them.</param>
    /// <param name="positive">Which are of the class.</param>
    /// <param name="most">The greatest weight that each row may get.</param>
    public static WordWeights Run(IReadOnlyList<string> readings, bool[] positive, float[] most)
    {
        var known = readings
            .SelectMany(r => WordRuns.Of(r).Keys)
            .CountBy(r => r)
            .Where(r => r.Value >= FewestRows)
            .OrderBy(r => r.Key)
            .ToArray();
        uint[] runs = [.. known.Select(r => r.Key)];
        float[] rarity = [.. known.Select(r => 1 + MathF.Log((1f + readings.Count) / (1 + r.Value)))];
        var space = new WordWeights(runs, rarity, new float[runs.Length], 0);
        var rows = readings.Select(r => space.Features(r).ToArray()).ToArray();

        // The last weight is the bias: every row has a one there.
        var weights = new float[runs.Length + 1];
        var alphas = new float[rows.Length];
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        var random = new Random(Seed);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var largest = 0f;
            foreach (var i in order)
            {
                var sign = positive[i] ? 1f : -1f;
                var score = weights[^1] + rows[i].Sum(f => f.Value * weights[f.Place]);

                // A row's length squared is 1, and the bias adds 1; a row of no known run has the bias alone.
                var after = Math.Clamp(alphas[i] - (((sign * score) - 1) / (rows[i].Length == 0 ? 1 : 2)), 0, most[i]);
                var moved = after - alphas[i];
                if (Math.Abs(moved) > 1e-7f)
                {
                    largest = Math.Max(largest, Math.Abs(moved));
                    alphas[i] = after;
                    weights[^1] += moved * sign;
                    foreach (var (place, value) in rows[i])
                    {
                        weights[place] += moved * sign * value;
                    }
                }
            }

            if (largest < Enough)
            {
                break;
            }
        }

        return new WordWeights(runs, rarity, weights[..^1], weights[^1]);
    }
}
