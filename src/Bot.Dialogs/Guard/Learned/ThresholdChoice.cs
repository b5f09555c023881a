using Bot.Dialogs.Learned;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// From scores of unseen messages, and what the word lists say of them, to probabilities and the thresholds that keep to the limits.
/// </summary>
internal static class ThresholdChoice
{
    /// <summary>Weak: three numbers from hundreds of rows.</summary>
    private const double Strength = 1e3;

    public static GuardHead Choose(GuardHead head, IReadOnlyList<ScoredRow> scored, HeadLimits limits)
    {
        ScoredRow[] examples = [.. scored.Where(s => s.Row.Set == TrainingSet.Example)];
        var weights = LogisticFit.Run(
            [
                .. examples.Select(s =>
                    new[] { (float)s.Score, s.Words == ListEvidence.Plain ? 1f : 0f, s.Words == ListEvidence.Hint ? 1f : 0f }
                ),
            ],
            [.. examples.Select(s => !s.Row.IsHarmless)],
            [.. examples.Select(_ => 1f)],
            Strength
        );
        head = head with { Slope = weights[0], Plain = weights[1], Hint = weights[2], Offset = weights[3] };
        var heard = Probabilities(head, examples.Where(s => !s.Row.IsHarmless));
        var lookAlikes = Probabilities(head, examples.Where(s => s.Row.IsHarmless));
        var golden = Probabilities(head, scored.Where(s => s.Row.Set == TrainingSet.Golden));
        var ask = Math.Max(Lowest(lookAlikes, limits.AskLookAlikes), Lowest(golden, limits.AskGolden));
        var act = Math.Max(ask, Math.Max(Lowest(lookAlikes, limits.ActLookAlikes), Lowest(golden, limits.ActGolden)));
        return head with
        {
            Ask = ask,
            Act = act,
            Figures = new(
                heard.Length,
                lookAlikes.Length,
                golden.Length,
                Share(heard, ask),
                Share(heard, act),
                Share(lookAlikes, ask),
                Share(lookAlikes, act),
                Share(golden, ask),
                Share(golden, act),
                Math.Round(examples.Where(s => !s.Row.IsHarmless).Average(s => s.Kind == s.Row.Kind ? 1.0 : 0), 4)
            ),
        };
    }

    private static double[] Probabilities(GuardHead head, IEnumerable<ScoredRow> rows) =>
        [.. rows.Select(s => head.Probability(s.Score, s.Words)).OrderDescending()];

    /// <summary>The lowest threshold that no more than a share of these reach.</summary>
    private static double Lowest(double[] descending, double share)
    {
        var allowed = (int)(share * descending.Length);
        return allowed >= descending.Length ? 0 : Math.BitIncrement(descending[allowed]);
    }

    private static double Share(double[] probabilities, double threshold) =>
        Math.Round((double)probabilities.Count(p => p >= threshold) / probabilities.Length, 4);
}
