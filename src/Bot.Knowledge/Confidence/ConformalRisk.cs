namespace Bot.Knowledge.Confidence;

/// <summary>
/// Conformal risk control (Angelopoulos et al. 2022): picks the threshold from which answers are given so that the expected share of
/// wrong answers among all questions is at most the stated rate, whatever the model, as long as future questions are exchangeable
/// with the calibration questions. The loss of a question is 1 when it is answered wrongly; it can only fall as the threshold rises.
/// </summary>
internal static class ConformalRisk
{
    /// <summary>The least threshold t with (wrong answers at or above t + 1) / (n + 1) ≤ <paramref name="maxWrong"/>; above 1 (never answer) when there is none.</summary>
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
    /// The least threshold from which a choice is worth offering: between it and <paramref name="answer"/>, at least
    /// <paramref name="worth"/> of the questions have their answer among the first three.
    /// </summary>
    public static double ClarifyThreshold(IReadOnlyCollection<CalibrationPoint> points, double answer, double worth)
    {
        int seen = 0, near = 0;
        var threshold = answer;
        foreach (var point in points.Where(p => p.Confidence < answer).OrderByDescending(p => p.Confidence))
        {
            seen++;
            near += point.Near ? 1 : 0;
            if (near >= worth * seen)
            {
                threshold = point.Confidence;
            }
        }

        return threshold;
    }
}
