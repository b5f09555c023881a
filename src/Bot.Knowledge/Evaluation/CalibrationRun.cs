using System.Globalization;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Evaluation;

/// <summary>
/// <c>bot kb calibrate</c>: straightens the confidence and picks the thresholds. For the thresholds each half of the questions is straightened
/// by what the other half teaches (cross-conformal, Vovk 2015), so that all of them count and none has straightened itself.
/// </summary>
public static class CalibrationRun
{
    /// <summary>A choice costs a tap; it is worth one where one in three holds the answer.</summary>
    private const double WorthAsking = 1.0 / 3;

    /// <summary>Of the stated share of wrong answers: what is kept for answers below the threshold that nothing else comes near.</summary>
    private const double KeptForAlone = 0.005;

    private static readonly double[] Curve = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

    /// <summary>
    /// Calibrates <paramref name="snapshot"/>, writes <c>calibration.json</c> into the knowledge base, and gives the report.
    /// </summary>
    /// <param name="snapshot">A snapshot built from the folder as it is.</param>
    /// <param name="questions">Golden questions, with and without an answer.</param>
    /// <param name="maxWrong">The stated share of wrong answers among all questions, above 0 and below 1.</param>
    /// <param name="knowledgeFolder">Gets the file.</param>
    public static string Run(IKnowledgeSnapshot snapshot, IReadOnlyList<GoldenQuestion> questions, double maxWrong, string knowledgeFolder)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(questions);
        var before = Calibration.Read(knowledgeFolder) ?? new Calibration();
        var halves = GoldenRun.Ask(snapshot, questions).ToLookup(a => Half(a.Question));
        var (even, odd) = (GoldenRun.Points([.. halves[0]]), GoldenRun.Points([.. halves[1]]));
        CalibrationPoint[] points = [.. Straightened(even, Fit(odd)), .. Straightened(odd, Fit(even))];
        var fitted = Fit([.. even, .. odd]);
        var answer = ConformalRisk.Threshold(points, maxWrong - KeptForAlone);
        var clarify = ConformalRisk.ClarifyThreshold(points, answer, WorthAsking);
        var alone = ConformalRisk.AloneThreshold(points, answer, clarify, maxWrong);
        var thresholds = new CalibratedThresholds(answer, clarify, maxWrong, alone);
        var mode = snapshot.Models.Count > 0 ? "semantic" : "lexical";
        var after = before with
        {
            Scaling = new(before.Scaling, StringComparer.Ordinal),
            Thresholds = new(before.Thresholds, StringComparer.Ordinal) { [mode] = thresholds },
        };
        foreach (var (side, scaling) in fitted)
        {
            after.Scaling[side] = scaling.After(before.Scaling.GetValueOrDefault(side, PlattScaling.None));
        }

        after.Write(knowledgeFolder);
        return Report(points, thresholds, maxWrong);
    }

    private static Dictionary<string, PlattScaling> Fit(IEnumerable<CalibrationPoint> points) =>
        points.GroupBy(p => p.Side, StringComparer.Ordinal).ToDictionary(g => g.Key, g => PlattScaling.Fit([.. g]), StringComparer.Ordinal);

    private static IEnumerable<CalibrationPoint> Straightened(
        IEnumerable<CalibrationPoint> points,
        Dictionary<string, PlattScaling> fitted
    ) => points.Select(p => p with { Confidence = fitted.GetValueOrDefault(p.Side, PlattScaling.None).Apply(p.Confidence) });

    private static string Report(CalibrationPoint[] points, CalibratedThresholds thresholds, double maxWrong)
    {
        var lines = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"{points.Length} questions; at most {maxWrong:0.#%} of all questions answered wrongly: answer from "
                    + $"{thresholds.Answer:0.000} (from {thresholds.AnswerAlone:0.000} what nothing else comes near), clarify from "
                    + $"{thresholds.Clarify:0.000}."
            ),
            "",
            "| form | " + string.Join(" | ", Curve.Select(c => c.ToString("0.00", CultureInfo.InvariantCulture))) + " | chosen |",
            "|---|" + string.Concat(Curve.Select(_ => "---|")) + "---|",
        };
        foreach (
            var group in points
                .GroupBy(p => p.Form, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, Points: g.ToArray()))
                .Append(("all", points))
        )
        {
            lines.Add($"| {group.Item1} | " + string.Join(" | ", Curve.Append(thresholds.Answer).Select(t => Cell(group.Item2, t))) + " |");
        }

        lines.Add("");
        lines.Add("Each cell: share answered / share answered wrongly, of all questions of the form, at that threshold.");
        return string.Join('\n', lines);
    }

    private static string Cell(CalibrationPoint[] points, double threshold) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(double)points.Count(p => p.Confidence >= threshold) / points.Length:0.00}/"
                + $"{(double)points.Count(p => p.Confidence >= threshold && !p.Right) / points.Length:0.000}"
        );

    /// <summary>By article, so that both halves see different procedures; by id where there is none.</summary>
    private static int Half(GoldenQuestion question)
    {
        var hash = 0u;
        foreach (var c in question.Article ?? question.Id)
        {
            hash = (hash * 31) + c;
        }

        return (int)((hash >> 3) % 2);
    }
}
