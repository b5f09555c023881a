using System.Globalization;
using System.Text.Json;
using Bot.Dialogs.Learned;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>
/// <c>bot kb train-follow-ups</c>: the contents of <c>follow-up.model</c>. The same files and the same snapshot give the same weights.
/// </summary>
public static class FollowUpTraining
{
    private const int Folds = 5,
        Seed = 17;

    /// <summary>What of the messages that want an answer may be taken for courtesy, in cross-validation.</summary>
    private const double MostTakenForCourtesy = 0.004;

    /// <summary>
    /// What a message that nothing answers counts: taken to be one in eight of residents' follow-ups, not three in ten. Nobody has counted.
    /// </summary>
    private const float UnstatedShare = 0.33f;

    private static readonly string[] Compared =
    [
        FollowUpExample.Bare,
        FollowUpExample.Unstated,
        FollowUpExample.Fragment,
        FollowUpExample.Full,
    ];

    /// <summary>Ways of asking, which name their topic, are many and alike: every so manieth is enough.</summary>
    private const int AskingStep = 10;

    /// <summary>Trains a head for each set of encoders that a program may have.</summary>
    /// <param name="folder">The training files.</param>
    /// <param name="encoders">All encoders.</param>
    /// <param name="snapshot">Says how its articles rank, with these encoders.</param>
    /// <returns>The file, its digest, and a line a head on how it did on articles that it had not seen.</returns>
    /// <exception cref="JsonException">A line of a training file is not valid; the message names file and line.</exception>
    public static (IReadOnlyList<byte> File, string Digest, IReadOnlyList<string> Report) Run(
        string folder,
        EncoderSet encoders,
        IKnowledgeSnapshot snapshot
    )
    {
        ArgumentNullException.ThrowIfNull(encoders);
        ArgumentNullException.ThrowIfNull(snapshot);
        var examples = FollowUpExample.ReadAll(folder);
        var askings = snapshot.Articles.SelectMany(a =>
            a.Entries.SelectMany(e => new[] { e.English, e.Chinese })
                .OfType<EntryText>()
                .SelectMany(t => t.Ask)
                .Select(t => new FollowUpExample(FollowUpExample.Full, a.Id, t))
        );
        var heads = new List<FollowUpHead>();
        var report = new List<string>();
        foreach (var chinese in new[] { false, true })
        {
            FollowUpExample[] mine = [.. examples.Where(e => IsChinese(e.Text) == chinese)];
            FollowUpExample[] others =
            [
                .. askings
                    .Where(e => IsChinese(e.Text) == chinese)
                    .DistinctBy(e => e.Text, StringComparer.Ordinal)
                    .Where((_, i) => i % AskingStep == 0),
            ];
            for (var count = encoders.For(chinese).Count; count > 0; count--)
            {
                // Whoever has fewer encoders has the first of them.
                var some = chinese
                    ? new EncoderSet([], [.. encoders.Chinese.Take(count)])
                    : new EncoderSet([.. encoders.English.Take(count)], []);
                FollowUpExample[] all = [.. mine, .. others];
                heads.Add(Train(all, mine.Length, SentenceVectors.OfAll([.. all.Select(e => e.Text)], chinese, some), snapshot, report));
            }
        }

        var file = new FollowUpModel(heads).Write();
        return (file, FollowUpModel.DigestOf(file), report);
    }

    // The first so many are examples, the others ways of asking, which are learned from and not counted.
    private static FollowUpHead Train(
        FollowUpExample[] all,
        int counted,
        IReadOnlyList<SentenceVector> vectors,
        IKnowledgeSnapshot snapshot,
        List<string> report
    )
    {
        var random = new Random(Seed);
        var foldOf = all.Select(e => e.Article)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToDictionary(a => a, _ => random.Next(Folds), StringComparer.Ordinal);
        int[] folds = [.. all.Select((e, i) => e.Article.Length == 0 ? i % Folds : foldOf[e.Article])];
        int[] wanting = [.. Enumerable.Range(0, all.Length).Where(i => all[i].Kind != FollowUpExample.Courtesy)];
        int[] everything = [.. Enumerable.Range(0, all.Length)];
        var goesOn = Unseen(wanting, i => all[i].GoesOn, folds, vectors);
        var courtesy = Unseen(everything, i => all[i].Kind == FollowUpExample.Courtesy, folds, vectors);
        double[] askingMost = [.. wanting.Where(i => i < counted).Select(i => courtesy[i]).OrderDescending()];
        var from = Math.BitIncrement(askingMost[(int)(askingMost.Length * MostTakenForCourtesy)]);
        int[] courteous = [.. everything.Where(i => all[i].Kind == FollowUpExample.Courtesy)];

        int[] named = [.. wanting.Where(i => i < counted && all[i].Article.Length > 0)];
        string[] spokenOf =
        [
            .. named.Select((i, place) => all[i].GoesOn ? all[i].Article : Another(snapshot, all[i].Article, near: place % 2 == 0, random)),
        ];
        double[] margins =
        [
            .. named
                .Select((i, place) => (i, place))
                .AsParallel()
                .AsOrdered()
                .Select(n => Margin(snapshot, all[n.i].Text, spokenOf[n.place])),
        ];
        var compared = named.Zip(margins).Where(n => double.IsFinite(n.Second)).ToArray();

        // As many go on as not: how it is among residents' messages, nobody has counted.
        var going = compared.Count(n => all[n.First].GoesOn);
        var weights = LogisticFit.Run(
            [.. compared.Select(n => new[] { (float)goesOn[n.First], (float)n.Second })],
            [.. compared.Select(n => all[n.First].GoesOn)],
            [.. compared.Select(n => all[n.First].GoesOn ? (float)(compared.Length - going) / going : 1)],
            compared.Length
        );
        var head = new FollowUpHead(
            vectors[0].Encoders,
            Fit(wanting, i => all[i].GoesOn, vectors),
            Fit(everything, i => all[i].Kind == FollowUpExample.Courtesy, vectors)
        )
        {
            Base = weights[2] / weights[1],
            Slope = weights[0] / weights[1],
            CourtesyFrom = from,
        };
        head = Confident(head, [.. named.Where(i => all[i].GoesOn)], all, i => head.Base + (head.Slope * goesOn[i]), snapshot, report);
        string Kept(string kind) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{compared.Count(n => all[n.First].Kind == kind && n.Second + head.Base + (head.Slope * goesOn[n.First]) > 0)} of "
                    + $"{compared.Count(n => all[n.First].Kind == kind)} {kind}"
            );
        report.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{head.Encoders}: head start {head.Base:0.00} + {head.Slope:0.00} · score; goes on: "
                    + $"{string.Join(", ", Compared.Select(Kept))}; courtesy from {from:0.00}: "
                    + $"{courteous.Count(i => courtesy[i] >= from)} of {courteous.Length}, and {MostTakenForCourtesy:P1} of what wants an answer"
            )
        );
        return head;
    }

    // What nothing tells is asked for less often than here, where two in five messages that go on do.
    private static FollowUpHead Confident(
        FollowUpHead head,
        int[] rows,
        FollowUpExample[] all,
        Func<int, double> headStart,
        IKnowledgeSnapshot snapshot,
        List<string> report
    )
    {
        var readings = rows.AsParallel()
            .AsOrdered()
            .Select(i =>
                (
                    Example: all[i],
                    Reading: snapshot.FindArticle(all[i].Article) is { } topic
                        ? TopicReading.Of(snapshot, new RetrievalQuery { Text = all[i].Text }, topic, headStart(i))
                        : null
                )
            )
            .Where(r => r.Reading is not null)
            .Select(r => (r.Example, Reading: r.Reading!, IsRight: r.Reading!.Best.Candidates[0].EntryId == r.Example.Entry))
            .ToArray();
        var weights = LogisticFit.Run(
            [.. readings.Select(r => FollowUpHead.Evidence(r.Reading))],
            [.. readings.Select(r => r.IsRight)],
            [.. readings.Select(r => r.Example.Kind == FollowUpExample.Unstated ? UnstatedShare : 1)],
            readings.Length
        );
        head = head with { Weights = [weights[3], weights[0], weights[1], weights[2]] };
        var lowest = LowestAnswered(
            [
                .. readings.Select(r =>
                    (head.Confidence(r.Reading), r.IsRight, r.Example.Kind == FollowUpExample.Unstated ? UnstatedShare : 1f)
                ),
            ],
            snapshot.Thresholds.MaxWrong
        );
        head = head with { Weights = [weights[3] + LogOdds(snapshot.Thresholds.Answer) - LogOdds(lowest), .. head.Weights[1..]] };
        string Sure(string kind, bool right)
        {
            var those = readings.Where(r => r.Example.Kind == kind && r.IsRight == right).ToArray();
            var answered = those.Count(r => head.Confidence(r.Reading) >= snapshot.Thresholds.Answer);
            return string.Create(CultureInfo.InvariantCulture, $"{answered} of {those.Length}");
        }

        report.Add(
            $"{head.Encoders}: answered {Sure(FollowUpExample.Bare, right: true)} by the right entry, "
                + $"{Sure(FollowUpExample.Bare, right: false)} by another of the article, "
                + $"{Sure(FollowUpExample.Unstated, right: false)} that nothing tells; weights "
                + $"{string.Join(" ", head.Weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}"
        );
        return head;
    }

    // From where on the stated share of all is answered wrongly: that is where the snapshot's threshold is to lie.
    private static double LowestAnswered((double Confidence, bool IsRight, float Share)[] readings, double mostWrong)
    {
        var allowed = mostWrong * readings.Sum(r => r.Share);
        foreach (var (confidence, isRight, share) in readings.OrderByDescending(r => r.Confidence))
        {
            allowed -= isRight ? 0 : share;
            if (allowed < 0)
            {
                return confidence;
            }
        }

        return readings.Min(r => r.Confidence);
    }

    private static double LogOdds(double p) => Math.Log(p / (1 - p));

    // Every message scored by weights that never saw its article.
    private static double[] Unseen(int[] rows, Func<int, bool> positive, int[] folds, IReadOnlyList<SentenceVector> vectors)
    {
        var scores = new double[vectors.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var head = Fit([.. rows.Where(i => folds[i] != fold)], positive, vectors);
            foreach (var i in rows.Where(i => folds[i] == fold))
            {
                scores[i] = head.Score(vectors[i]);
            }
        }

        return scores;
    }

    private static LinearHead Fit(int[] rows, Func<int, bool> positive, IReadOnlyList<SentenceVector> vectors) =>
        LinearHead.Fit([.. rows.Select(i => vectors[i])], [.. rows.Select(positive)]);

    // What was spoken of before another topic is named: half of the time something of the same department.
    private static string Another(IKnowledgeSnapshot snapshot, string article, bool near, Random random)
    {
        var department = snapshot.FindArticle(article)?.Department;
        Article[] others = [.. snapshot.Articles.Where(a => a.Id != article).OrderBy(a => a.Id, StringComparer.Ordinal)];
        Article[] neighbours = near ? [.. others.Where(a => a.Department == department)] : [];
        var among = neighbours.Length > 0 ? neighbours : others;
        return among[random.Next(among.Length)].Id;
    }

    // How far the article spoken of is above the best other one, in the ranker's scores, without a head start.
    private static double Margin(IKnowledgeSnapshot snapshot, string text, string spokenOf)
    {
        var found = snapshot.Retrieve(
            new RetrievalQuery
            {
                Text = text,
                SpokenOf = [spokenOf],
                HeadStart = 0,
            }
        );
        return found.SpokenOf is { } own && found.Candidates.FirstOrDefault(c => c.ArticleId != spokenOf) is { } other
            ? own.Score - other.Score
            : double.NaN;
    }

    private static bool IsChinese(string text) => LanguageIdentifier.Identify(text).Form.IsChinese();
}
