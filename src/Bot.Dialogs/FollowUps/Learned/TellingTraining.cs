using System.Globalization;
using System.Text.Json;
using Bot.Dialogs.Language;
using Bot.Dialogs.Learned;
using Bot.Dialogs.Retrieval;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary><c>bot kb train-tellings</c>: the contents of <c>telling.model</c>. The same files give the same weights.</summary>
public static class TellingTraining
{
    private const int Folds = 5;

    /// <summary>What of the statements that want an answer may be taken for a part of a case, in cross-validation.</summary>
    private const double MostTakenForTold = 0.03;

    /// <summary>Ways of asking are many and alike: one in so many is enough.</summary>
    private const int AskingStep = 5;

    /// <summary>What a row stands for.</summary>
    /// <param name="Text">The message.</param>
    /// <param name="Tells">Whether it tells a part of a case.</param>
    private sealed record Row(string Text, bool Tells);

    /// <summary>Trains a head for each set of encoders that a program may have.</summary>
    /// <param name="folder">The training files.</param>
    /// <param name="followUps">Those of <see cref="FollowUpTraining"/>: messages that ask.</param>
    /// <param name="articles">Their ways of asking ask.</param>
    /// <param name="encoders">All encoders.</param>
    /// <returns>The file, its digest, and a line a head on how it did on messages that it had not seen.</returns>
    /// <exception cref="JsonException">A line of a training file is not valid; the message names file and line.</exception>
    public static (IReadOnlyList<byte> File, string Digest, IReadOnlyList<string> Report) Run(
        string folder,
        string followUps,
        IEnumerable<Article> articles,
        EncoderSet encoders
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(encoders);
        Row[] rows =
        [
            .. TellingExample
                .ReadAll(folder)
                .Select(e => new Row(e.Text, e.Kind == TellingExample.Told))
                .Concat(Asking(followUps))
                .Concat(WaysOfAsking(articles))
                .DistinctBy(r => r.Text, StringComparer.Ordinal),
        ];
        var heads = new List<TellingHead>();
        var report = new List<string>();
        foreach (var chinese in new[] { false, true })
        {
            Row[] mine = [.. rows.Where(r => LanguageIdentifier.Identify(r.Text).Form.IsChinese() == chinese)];
            for (var count = encoders.For(chinese).Count; count > 0; count--)
            {
                // Whoever has fewer encoders has the first of them.
                var some = chinese
                    ? new EncoderSet([], [.. encoders.Chinese.Take(count)])
                    : new EncoderSet([.. encoders.English.Take(count)], []);
                heads.Add(Train(mine, SentenceVectors.OfAll([.. mine.Select(r => r.Text)], chinese, some), report));
            }
        }

        var file = new TellingModel(heads).Write();
        return (file, TellingModel.DigestOf(file), report);
    }

    // A message that goes on and shows no question may be told or asked: only the topic spoken of says which, so it teaches neither.
    private static IEnumerable<Row> Asking(string folder) =>
        FollowUpExample
            .ReadAll(folder)
            .Where(e =>
                e.Kind != FollowUpExample.Courtesy
                && !(e.Kind is FollowUpExample.Bare or FollowUpExample.Request && CaseTelling.MayBe(e.Text))
            )
            .Select(e => new Row(e.Text, false));

    private static IEnumerable<Row> WaysOfAsking(IEnumerable<Article> articles) =>
        articles
            .SelectMany(a => a.Entries)
            .SelectMany(e => new[] { e.English, e.Chinese })
            .OfType<EntryText>()
            .SelectMany(t => t.Ask)
            .Distinct(StringComparer.Ordinal)
            .Where((_, i) => i % AskingStep == 0)
            .Select(t => new Row(t, false));

    private static TellingHead Train(Row[] rows, IReadOnlyList<SentenceVector> vectors, List<string> report)
    {
        var scores = new double[rows.Length];
        int[] all = [.. Enumerable.Range(0, rows.Length)];
        for (var fold = 0; fold < Folds; fold++)
        {
            var head = Fit([.. all.Where(i => i % Folds != fold)], rows, vectors);
            foreach (var i in all.Where(i => i % Folds == fold))
            {
                scores[i] = head.Score(vectors[i]);
            }
        }

        // What shows that it asks is never taken for told, whatever its score.
        double[] wanting = [.. all.Where(i => !rows[i].Tells && CaseTelling.MayBe(rows[i].Text)).Select(i => scores[i]).OrderDescending()];
        var from = Math.BitIncrement(wanting[(int)(wanting.Length * MostTakenForTold)]);
        int[] told = [.. all.Where(i => rows[i].Tells)];
        var encoders = vectors[0].Encoders;
        report.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{encoders}: told from {from:0.00}: {told.Count(i => scores[i] >= from && CaseTelling.MayBe(rows[i].Text))} of {told.Length}, "
                    + $"and {MostTakenForTold:P0} of {wanting.Length} statements that want an answer"
            )
        );
        return new(encoders, Fit(all, rows, vectors), from);
    }

    private static LinearHead Fit(int[] rows, Row[] all, IReadOnlyList<SentenceVector> vectors) =>
        LinearHead.Fit([.. rows.Select(i => vectors[i])], [.. rows.Select(i => all[i].Tells)]);
}
