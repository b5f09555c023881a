namespace Bot.Knowledge.Confidence;

/// <summary>
/// Conformal risk control (Angelopoulos et al. 2022): picks the threshold from which answers are given so that the expected share of
/// wrong answers among all questions is at most the stated rate, whatever the model, as long as future questions are exchangeable
/// with the calibration questions. The loss of a question is 1 when it is answered wrongly; it can only fall as the threshold rises.
/// </summary>
internal static class ConformalRisk
{
    private const int Window = 25;

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
    /// The least threshold from which a choice is worth offering: down to it, among any <see cref="Window"/> questions that follow
    /// one another below <paramref name="answer"/>, at least <paramref name="worth"/> have their answer among the first three readings.
    /// </summary>
    public static double ClarifyThreshold(IReadOnlyCollection<CalibrationPoint> points, double answer, double worth)
    {
        var below = points.Where(p => p.Confidence < answer).OrderByDescending(p => p.Confidence).ToArray();
        var threshold = answer;
        var near = 0;
        for (var i = 0; i < below.Length; i++)
        {
            near += below[i].Near ? 1 : 0;
            near -= i >= Window && below[i - Window].Near ? 1 : 0;
            if (near >= worth * Math.Min(i + 1, Window))
            {
                threshold = below[i].Confidence;
            }
            else if (i >= Window)
            {
                break;
            }
        }

        return threshold;
    }
}
