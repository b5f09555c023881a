using System.Globalization;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>Puts the golden questions to a snapshot.</summary>
public static class GoldenRun
{
    /// <summary>Every question, in order. The form is identified from the text, as for a resident.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="questions">With or without an answer.</param>
    /// <param name="asWritten">True: misheard words are not read.</param>
    public static IReadOnlyList<GoldenAnswer> Ask(
        IKnowledgeSnapshot snapshot,
        IReadOnlyList<GoldenQuestion> questions,
        bool asWritten = false
    )
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(questions);
        return
        [
            .. questions.Select(q => new GoldenAnswer(
                q,
                snapshot.Retrieve(
                    new RetrievalQuery
                    {
                        Text = q.Text,
                        Take = 5,
                        AsWritten = asWritten,
                    }
                )
            )),
        ];
    }

    /// <summary>
    /// A table by form and by style: how often the right article comes first, and how often an entry that answers the question does, with
    /// 95% intervals; then outcomes at the snapshot's thresholds, an answer being wrong when its entry is.
    /// </summary>
    public static string Table(IReadOnlyList<GoldenAnswer> answers, Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(thresholds);
        var answerable = answers.Where(a => a.Answerable).ToArray();
        var lines = new List<string>
        {
            "| questions | n | article hit@1 (95%) | hit@3 | hit@5 | entry hit@1 (95%) | entry, article right | answered | wrong |",
            "|---|---|---|---|---|---|---|---|---|",
            Row("all", answerable, thresholds),
        };
        lines.AddRange(
            answerable
                .GroupBy(a => a.Question.Form, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Row(g.Key, [.. g], thresholds))
        );
        lines.AddRange(
            answerable
                .GroupBy(a => a.Question.Style ?? "?", StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Row(g.Key, [.. g], thresholds))
        );
        lines.AddRange(
            answers
                .Where(a => !a.Answerable)
                .GroupBy(a => a.Question.Kind ?? "none", StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Row("no answer, " + g.Key, [.. g], thresholds))
        );
        lines.Add("");
        lines.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Expected calibration error {CalibrationError(answers):0.000}, AUROC {Auroc(answers):0.000}, thresholds: answer "
                    + $"{thresholds.Answer:0.000} (alone {thresholds.AnswerAlone:0.000}), clarify {thresholds.Clarify:0.000}."
            )
        );
        return string.Join('\n', lines);
    }

    /// <summary>
    /// Mean gap between confidence and share of first candidates that are an entry that answers, over ten equal bands of confidence.
    /// </summary>
    public static double CalibrationError(IReadOnlyList<GoldenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers
            .GroupBy(a => Math.Min(9, (int)(a.Result.Confidence * 10)))
            .Sum(g =>
                Math.Abs(g.Average(a => a.Result.Confidence) - ((double)g.Count(a => a.Right) / g.Count())) * g.Count() / answers.Count
            );
    }

    internal static IEnumerable<CalibrationPoint> Points(IReadOnlyList<GoldenAnswer> answers) =>
        answers.Select(a => new CalibrationPoint(
            a.Result.Confidence,
            a.Right,
            a.Near,
            $"{(a.Result.Language.Form.IsChinese() ? "zh" : "en")}.{(a.Result.UsedEncoders ? "semantic" : "lexical")}",
            a.Question.Form
        )
        {
            IsAlone = a.Result.IsAlone,
        });

    private static double Auroc(IReadOnlyList<GoldenAnswer> answers)
    {
        var none = answers.Where(a => !a.Answerable).Select(a => a.Result.Confidence).ToArray();
        var some = answers.Where(a => a.Answerable).Select(a => a.Result.Confidence).ToArray();
        return none.Length == 0 || some.Length == 0
            ? double.NaN
            : none.Average(n =>
                some.Average(s =>
                    s > n ? 1
                    : s < n ? 0
                    : 0.5
                )
            );
    }

    private static string Row(string name, GoldenAnswer[] answers, Thresholds thresholds)
    {
        var n = answers.Length;
        double Share(Func<GoldenAnswer, bool> counts) => (double)answers.Count(counts) / n;
        var answered = Share(a => a.IsAnswered(thresholds));
        var wrong = Share(a => a.IsAnswered(thresholds) && !a.Right);
        if (!answers[0].Answerable)
        {
            return string.Create(CultureInfo.InvariantCulture, $"| {name} | {n} | – | – | – | – | – | {answered:0.000} | {wrong:0.000} |");
        }

        var article = Share(a => a.ArticleRank == 1);
        var entry = Share(a => a.Right);
        var within = article == 0 ? 0 : Share(a => a.ArticleRank == 1 && a.Right) / article;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {n} | {Interval(article, n)} | {Share(a => a.ArticleRank is > 0 and <= 3):0.000} | "
                + $"{Share(a => a.ArticleRank > 0):0.000} | {Interval(entry, n)} | {within:0.000} | {answered:0.000} | {wrong:0.000} |"
        );
    }

    private static string Interval(double share, int n)
    {
        var (low, high) = Wilson(share, n);
        return string.Create(CultureInfo.InvariantCulture, $"{share:0.000} ({low:0.000}–{high:0.000})");
    }

    /// <summary>Wilson's 95% interval of a share.</summary>
    private static (double Low, double High) Wilson(double share, int n)
    {
        const double Z = 1.96;
        var centre = (share + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n))) / (1 + (Z * Z / n));
        return (centre - half, centre + half);
    }
}
