namespace Bot.Knowledge.Learned;

/// <summary>
/// A linear support vector machine over sparse rows, by dual coordinate descent (Hsieh et al., 2008): the same rows in the same order give
/// the same weights.
/// </summary>
public static class LinearSvm
{
    private const int MostRounds = 200,
        Seed = 31;
    private const float Enough = 1e-3f,
        LeastStep = 1e-7f;

    /// <param name="rows">The features that each row has, by place, and how much each counts: of length 1, or none at all.</param>
    /// <param name="features">How many places there are.</param>
    /// <param name="positive">Which rows are of the class.</param>
    /// <param name="most">The greatest weight that each row may get.</param>
    /// <returns>A weight for each place and, last, the bias.</returns>
    public static float[] Fit(
        IReadOnlyList<(int Place, float Value)[]> rows,
        int features,
        IReadOnlyList<bool> positive,
        IReadOnlyList<float> most
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(positive);
        ArgumentNullException.ThrowIfNull(most);

        // The last weight is the bias: every row has a one there.
        var weights = new float[features + 1];
        var alphas = new float[rows.Count];
        int[] order = [.. Enumerable.Range(0, rows.Count)];
        var random = new Random(Seed);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var largest = 0f;
            foreach (var i in order)
            {
                var sign = positive[i] ? 1f : -1f;
                var score = weights[^1] + rows[i].Sum(f => f.Value * weights[f.Place]);

                // A row's length squared is 1, and the bias adds 1; a row of no feature has the bias alone.
                var after = Math.Clamp(alphas[i] - (((sign * score) - 1) / (rows[i].Length == 0 ? 1 : 2)), 0, most[i]);
                var moved = after - alphas[i];
                if (Math.Abs(moved) > LeastStep)
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

        return weights;
    }
}
