using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>Trains one head and chooses its thresholds by cross-validation: every message is scored by weights that never saw it.</summary>
internal sealed class HeadTraining
{
    private const int Folds = 5,
        Seed = 11;
    private const float Gamma = 1.5f,
        Strength = 10,
        WordingStrength = 1;
    private const double KindStrength = 30;

    private readonly GuardSubject _subject;
    private readonly IReadOnlyList<TrainingRow> _rows;
    private readonly Dictionary<string, SentenceVector> _vectors;
    private readonly KernelFit _kernel;
    private readonly int[] _fold;
    private readonly bool _chinese;

    public HeadTraining(GuardSubject subject, IReadOnlyList<TrainingRow> rows, bool chinese, EncoderSet encoders)
    {
        _subject = subject;
        _rows = rows;
        _chinese = chinese;
        string[] texts =
        [
            .. rows.Select(r => r.Text)
                .Concat(rows.Where(IsMeasured).SelectMany(r => MessageParts.Of(r.Text)))
                .Distinct(StringComparer.Ordinal),
        ];
        var vectors = SentenceVectors.OfAll(texts, chinese, encoders);
        Encoders = vectors[0].Encoders;
        _vectors = texts.Zip(vectors).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        _kernel = new KernelFit([.. rows.Select(r => Values(r.Text))], Gamma);
        var random = new Random(Seed);
        var byGroup = rows.Select(r => r.Group).Distinct().ToDictionary(g => g, _ => random.Next(Folds));
        _fold = [.. rows.Select(r => byGroup[r.Group])];
    }

    public string Encoders { get; }

    public GuardHead Run()
    {
        var scored = new List<ScoredRow>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var head = Fit([.. Enumerable.Range(0, _rows.Count).Where(i => _fold[i] != fold)]);
            scored.AddRange(_rows.Where((r, i) => _fold[i] == fold && IsMeasured(r)).Select(r => Score(head, r)));
        }

        return ThresholdChoice.Choose(Fit([.. Enumerable.Range(0, _rows.Count)]), scored, _subject.Limits);
    }

    private static bool IsMeasured(TrainingRow row) => row.Set is TrainingSet.Example or TrainingSet.Golden;

    private ScoredRow Score(GuardHead head, TrainingRow row)
    {
        var best = MessageParts
            .Of(row.Text)
            .Select((p, i) => (Vector: _vectors[p], Score: head.Score(_vectors[p]) - (i == 0 ? 0 : GuardScorer.PartHandicap)))
            .MaxBy(p => p.Score);
        return new(row, best.Score, head.Kind(best.Vector.Span), _subject.Words(row.Text));
    }

    private float[] Values(string text) => _vectors[text].Span.ToArray();

    private GuardHead Fit(int[] learned)
    {
        var weights = _kernel.Run(learned, [.. _rows.Select(r => !r.IsHarmless)], [.. _rows.Select(r => r.Share * Strength)]);
        int[] support = [.. learned.Where(i => weights[i] != 0)];
        int[] heard = [.. learned.Where(i => !_rows[i].IsHarmless)];
        return new(Encoders, Values(_rows[0].Text).Length)
        {
            Gamma = Gamma,
            WordingShare = _chinese ? _subject.WordingShare.Chinese : _subject.WordingShare.English,
            Kinds = _subject.Kinds,
            Support = SupportVectors.Of([.. support.Select(i => Values(_rows[i].Text))]),
            Weights = [.. support.Select(i => weights[i])],
            Wording = WordingFit.Run(
                [.. learned.Select(i => _vectors[_rows[i].Text].Reading)],
                [.. learned.Select(i => !_rows[i].IsHarmless)],
                [.. learned.Select(i => _rows[i].Share * WordingStrength)]
            ),
            KindRows =
            [
                .. _subject.Kinds.Select(k =>
                    LogisticFit.Run(
                        [.. heard.Select(i => Values(_rows[i].Text))],
                        [.. heard.Select(i => _rows[i].Kind == k)],
                        [.. heard.Select(i => _rows[i].Share)],
                        KindStrength
                    )
                ),
            ],
        };
    }
}
