namespace Bot.Dialogs.Guard.Learned;

/// <summary>From scores of unseen messages, and what the word lists say of them, to probabilities and the thresholds that keep to the limits.</summary>
internal static class ThresholdChoice
{
    /// <summary>Weak: three numbers from hundreds of rows.</summary>
    private const double Strength = 1e3;

    public static DangerHead Choose(DangerHead head, IReadOnlyList<ScoredRow> scored, DangerLimits limits)
    {
        ScoredRow[] examples = [.. scored.Where(s => s.Row.Set == TrainingSet.Example)];
        var weights = LogisticFit.Run(
            [.. examples.Select(s => new[] { (float)s.Score, s.Found is { IsPlain: true } ? 1f : 0f, s.Found is { IsPlain: false } ? 1f : 0f })],
            [.. examples.Select(s => s.Row.IsDanger)],
            [.. examples.Select(_ => 1f)],
            Strength);
        head = head with { Slope = weights[0], Plain = weights[1], Hint = weights[2], Offset = weights[3] };
        var dangers = Probabilities(head, examples.Where(s => s.Row.IsDanger));
        var lookAlikes = Probabilities(head, examples.Where(s => !s.Row.IsDanger));
        var golden = Probabilities(head, scored.Where(s => s.Row.Set == TrainingSet.Golden));
        var ask = Math.Max(Lowest(lookAlikes, limits.AskLookAlikes), Lowest(golden, limits.AskGolden));
        var act = Math.Max(ask, Math.Max(Lowest(lookAlikes, limits.ActLookAlikes), Lowest(golden, limits.ActGolden)));
        return head with
        {
            Ask = ask,
            Act = act,
            Figures = new(
                dangers.Length,
                lookAlikes.Length,
                golden.Length,
                Share(dangers, ask),
                Share(dangers, act),
                Share(lookAlikes, ask),
                Share(lookAlikes, act),
                Share(golden, ask),
                Share(golden, act),
                Math.Round(examples.Where(s => s.Row.IsDanger).Average(s => s.Kind == s.Row.Kind ? 1.0 : 0), 4)),
        };
    }

    private static double[] Probabilities(DangerHead head, IEnumerable<ScoredRow> rows) => [.. rows.Select(s => head.Probability(s.Score, s.Found)).OrderDescending()];

    /// <summary>The lowest threshold that no more than a share of these reach.</summary>
    private static double Lowest(double[] descending, double share)
    {
        var allowed = (int)(share * descending.Length);
        return allowed >= descending.Length ? 0 : Math.BitIncrement(descending[allowed]);
    }

    private static double Share(double[] probabilities, double threshold) => Math.Round((double)probabilities.Count(p => p >= threshold) / probabilities.Length, 4);
}
