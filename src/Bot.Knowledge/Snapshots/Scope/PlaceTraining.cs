using System.Globalization;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Learned;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary><c>bot kb train-places</c>: the contents of <c>place.model</c>. The same files give the same weights.</summary>
public static class PlaceTraining
{
    private const int Folds = 5;

    /// <summary>What fewer names stand with tells nothing.</summary>
    private const int FewestNames = 2;

    /// <summary>Trains on the messages of the files and on what the knowledge base's own ways of asking name.</summary>
    /// <param name="folder">The training files.</param>
    /// <param name="knowledge">Its entries and its topics that nothing answers.</param>
    /// <returns>The file, its digest, and how the names of messages were read that the weights had not seen.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line of a training file is not valid; the message names file and line.</exception>
    public static (IReadOnlyList<byte> File, string Digest, string Report) Run(string folder, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var names = PlaceExample
            .ReadAll(folder)
            .Concat(Incidental(knowledge))
            .Concat(Asked(knowledge))
            .DistinctBy(e => e.Text, StringComparer.Ordinal)
            .SelectMany(
                (example, message) =>
                    example.Names.Select(
                        (_, i) => (Message: message, Features: PlaceFeatures.Of(example.Text, example.Names, i), Asked: example.Asked[i])
                    )
            )
            .ToArray();
        var unseen = new List<(float Score, bool Asked)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Fit([.. names.Where(n => n.Message % Folds != fold).Select(n => (n.Features, n.Asked))]);
            unseen.AddRange(names.Where(n => n.Message % Folds == fold).Select(n => (model.Score(n.Features), n.Asked)));
        }

        float[] asked = [.. unseen.Where(u => u.Asked).Select(u => u.Score).Order()];
        float[] others = [.. unseen.Where(u => !u.Asked).Select(u => u.Score).Order()];
        var from = EqualShares(asked, others);
        var file = Fit([.. names.Select(n => (n.Features, n.Asked))]).From(from).Write();
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"in messages not learned from, of names that are asked of {asked.Count(s => s > from)} of {asked.Length} are read so, and "
                + $"{others.Count(s => s <= from)} of {others.Length} others, from a score of {from:0.00}"
        );
        return (file, PlaceModel.DigestOf(file), report);
    }

    // What an entry does not speak of is only named by who asks for it.
    private static IEnumerable<PlaceExample> Incidental(KnowledgeBase knowledge) =>
        from entry in knowledge.Articles.SelectMany(a => a.Entries)
        from text in new[] { entry.English, entry.Chinese }.OfType<EntryText>()
        let told = OtherPlaces.In(OtherPlaces.Readable($"{text.Question}\n{text.Answer}"))
        from way in text.Ask
        let readable = OtherPlaces.Readable(way)
        let names = OtherPlaces.In(readable)
        where names.Count > 0 && !names.Any(n => told.Any(t => t.Name == n.Name))
        select new PlaceExample(readable, names, [.. names.Select(_ => false)]);

    // What asks for another place's service names one of them; of several nobody has said which.
    private static IEnumerable<PlaceExample> Asked(KnowledgeBase knowledge) =>
        from topic in knowledge.Uncovered
        where topic.ArticleId is null
        from way in topic.EnglishAsk.Concat(topic.ChineseAsk)
        let readable = OtherPlaces.Readable(way)
        let names = OtherPlaces.In(readable)
        where names.Count == 1
        select new PlaceExample(readable, names, [true]);

    // The score that as great a share of either kind is read rightly by: more names are merely named here, and whoever is answered by us
    // on another place's service is told something wrong, where the other error only asks them to speak to a person.
    private static float EqualShares(float[] asked, float[] others)
    {
        float[] scores = [.. asked.Concat(others).Distinct().Order()];
        return scores
            .Zip(scores.Skip(1), (lower, upper) => (lower + upper) / 2)
            .MinBy(score =>
                Math.Abs(((double)asked.Count(s => s > score) / asked.Length) - ((double)others.Count(s => s <= score) / others.Length))
            );
    }

    internal static PlaceModel Fit(IReadOnlyList<(Dictionary<uint, float> Features, bool Asked)> names)
    {
        uint[] known =
        [
            .. names.SelectMany(n => n.Features.Keys).CountBy(f => f).Where(f => f.Value >= FewestNames).Select(f => f.Key).Order(),
        ];
        var weights = LinearSvm.Fit(
            [.. names.Select(n => Row(n.Features, known))],
            known.Length,
            [.. names.Select(n => n.Asked)],
            [.. names.Select(_ => 1f)]
        );
        return new PlaceModel(known, [.. weights[..^1].Select(w => (Half)w)], weights[^1]);
    }

    private static (int Place, float Value)[] Row(Dictionary<uint, float> features, uint[] known)
    {
        var row = features
            .OrderBy(f => f.Key)
            .Select(f => (Place: Array.BinarySearch(known, f.Key), f.Value))
            .Where(f => f.Place >= 0)
            .ToArray();
        var length = MathF.Sqrt(row.Sum(f => f.Value * f.Value));
        return [.. row.Select(f => (f.Place, f.Value / length))];
    }
}
