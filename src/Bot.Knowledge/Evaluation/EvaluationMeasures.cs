namespace Bot.Knowledge.Evaluation;

/// <summary>The measures of retrieval and of confidence.</summary>
internal static class EvaluationMeasures
{
    public static double HitAt(IReadOnlyCollection<EvaluatedQuery> answerable, int k) =>
        answerable.Count == 0 ? 0 : (double)answerable.Count(q => q.Rank > 0 && q.Rank <= k) / answerable.Count;

    public static double MrrAt10(IReadOnlyCollection<EvaluatedQuery> answerable) =>
        answerable.Count == 0 ? 0 : answerable.Sum(q => q.Rank is > 0 and <= 10 ? 1.0 / q.Rank : 0) / answerable.Count;

    /// <summary>Mann–Whitney: the chance that an answerable query has the higher confidence; ties count half.</summary>
    public static double? Auroc(IReadOnlyList<EvaluatedQuery> queries)
    {
        var positives = queries.Count(q => q.Answerable);
        var negatives = queries.Count - positives;
        if (positives == 0 || negatives == 0)
        {
            return null;
        }

        var sorted = queries.OrderBy(q => q.Confidence).ToArray();
        double rankSum = 0;
        for (var i = 0; i < sorted.Length; )
        {
            var j = i;
            while (j < sorted.Length && sorted[j].Confidence.Equals(sorted[i].Confidence))
            {
                j++;
            }

            var rank = (i + 1 + j) / 2.0;
            rankSum += rank * sorted[i..j].Count(q => q.Answerable);
            i = j;
        }

        return (rankSum - (positives * (positives + 1) / 2.0)) / ((double)positives * negatives);
    }

    /// <summary>Answers in order of confidence as long as at most <paramref name="maxWrong"/> of them are wrong.</summary>
    public static double AnsweredAt(IReadOnlyList<EvaluatedQuery> queries, double maxWrong)
    {
        var sorted = queries.Where(q => q.Candidates.Count > 0).OrderByDescending(q => q.Confidence).ToArray();
        int wrong = 0,
            best = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            wrong += sorted[i].Rank == 1 ? 0 : 1;
            var tied = i + 1 < sorted.Length && sorted[i + 1].Confidence.Equals(sorted[i].Confidence);
            if (!tied && wrong <= maxWrong * (i + 1))
            {
                best = i + 1;
            }
        }

        return queries.Count == 0 ? 0 : (double)best / queries.Count;
    }

    /// <summary>Nearest-rank percentile of times in milliseconds.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
