namespace Bot.Knowledge.Confidence;

/// <summary>
/// Conformal risk control (Angelopoulos et al. 2022): picks the threshold from which answers are given so that the expected share of
/// wrong answers among all questions is at most the stated rate, whatever the model, as long as future questions are exchangeable
/// with the calibration questions. The loss of a question is 1 when it is answered wrongly; it can only fall as the threshold rises.
/// </summary>
internal static class ConformalRisk
{
    /// <summary>
    /// The least threshold t with (wrong answers at or above t + 1) / (n + 1) ≤ <paramref name="maxWrong"/>; above 1 (never answer) when
    /// there is none.
    /// </summary>
    public static double Threshold(IReadOnlyCollection<CalibrationPoint> points, double maxWrong)
    {
        var wrong = 0;
        var threshold = 1.01;
        foreach (var group in points.GroupBy(p => p.Confidence).OrderByDescending(g => g.Key))
        {
            wrong += group.Count(p => !p.Right);
            if (wrong + 1 > maxWrong * (points.Count + 1))
            {
                break;
            }

            threshold = group.Key;
        }

        return threshold;
    }

    /// <summary>
    /// The least threshold t, at most <paramref name="answer"/> and at least <paramref name="clarify"/>, from which a first candidate without
    /// rivals may answer too: with it (all wrong answers + 1) / (n + 1) ≤ <paramref name="maxWrong"/>. <paramref name="answer"/> when there is none.
    /// </summary>
    public static double AloneThreshold(IReadOnlyCollection<CalibrationPoint> points, double answer, double clarify, double maxWrong)
    {
        var wrong = points.Count(p => p.Confidence >= answer && !p.Right);
        var threshold = answer;
        var alone = points.Where(p => p.IsAlone && p.Confidence < answer && p.Confidence >= clarify);
        foreach (var group in alone.GroupBy(p => p.Confidence).OrderByDescending(g => g.Key))
        {
            wrong += group.Count(p => !p.Right);
            if (wrong + 1 > maxWrong * (points.Count + 1))
            {
                break;
            }

            threshold = group.Key;
        }

        return threshold;
    }

    /// <summary>
    /// The least threshold from which a choice is worth offering: from it on at least <paramref name="worth"/> of the questions below
    /// <paramref name="answer"/> have their answer among the first three readings, by isotonic regression on the confidence
    /// (pool adjacent violators). <paramref name="answer"/> itself where it is worth it nowhere.
    /// </summary>
    /// <param name="worth">A share, 0 to 1.</param>
    public static double ClarifyThreshold(IReadOnlyCollection<CalibrationPoint> points, double answer, double worth)
    {
        var pools = new Stack<Pool>();
        foreach (var same in points.Where(p => p.Confidence < answer).GroupBy(p => p.Confidence).OrderBy(g => g.Key))
        {
            var pool = new Pool(same.Key, same.Count(p => p.Near), same.Count());
            while (pools.TryPeek(out var before) && before.Share >= pool.Share)
            {
                pools.Pop();
                pool = new Pool(before.From, before.Near + pool.Near, before.All + pool.All);
            }

            pools.Push(pool);
        }

        return pools.Reverse().FirstOrDefault(p => p.Share >= worth)?.From ?? answer;
    }

    /// <summary>Questions next to each other by confidence, and how many of them have their answer near.</summary>
    /// <param name="From">The least confidence among them.</param>
    private sealed record Pool(double From, int Near, int All)
    {
        public double Share => (double)Near / All;
    }
}
