using Bot.Knowledge.Encoders;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Tests.Evaluation;

/// <summary>The floors under the golden questions. The snapshot is kept between runs in <c>.data/test-snapshots</c>.</summary>
public class GoldenFloorTests
{
    private static readonly string Models = ModelManifest.ResolveFolder(null);

    [Fact]
    public void Ask_WordsAlone_HoldsTheFloor() => Hold(EncoderSet.None, articleFloor: 0.85, entryFloor: 0.75, formGap: 0.15);

    [Fact]
    public void Ask_WithEncoders_HoldsTheFloor()
    {
        var encoders = EncoderLoader.Load(Models, out var missing);
        // ./test pulls them; without them only the words are held.
        if (missing is null)
        {
            var answers = Hold(encoders, articleFloor: 0.95, entryFloor: 0.89, formGap: 0.06);
            Assert.InRange(GoldenRun.CalibrationError(answers), 0, 0.05);
        }
    }

    private static IReadOnlyList<GoldenAnswer> Hold(EncoderSet encoders, double articleFloor, double entryFloor, double formGap)
    {
        var store = new SnapshotStore(Path.Combine(RepositoryFolder.Root, ".data", "test-snapshots"));
        var dictionary = ChineseDictionary.In(Models);
        var snapshot = new SnapshotBuilder(store, encoders, dictionary, TimeProvider.System) { Models = Models }.Build(
            RepositoryFolder.KnowledgeBase
        );
        var answers = GoldenRun.Ask(snapshot, GoldenQuestion.Read(Path.Combine(RepositoryFolder.KnowledgeBase, "golden"), "test"));
        var answerable = answers.Where(a => a.Answerable).ToArray();
        var table = GoldenRun.Table(answers, snapshot.Thresholds);
        var article = answerable.Average(a => a.ArticleRank == 1 ? 1.0 : 0);
        Assert.True(article >= articleFloor, $"The right article comes first in {article:0.000}, below {articleFloor}.\n{table}");
        var entry = answerable.Average(a => a.Right ? 1.0 : 0);
        Assert.True(entry >= entryFloor, $"An entry that answers comes first in {entry:0.000}, below {entryFloor}.\n{table}");
        var forms = answerable
            .GroupBy(a => a.Question.Form, StringComparer.Ordinal)
            .Select(g => g.Average(a => a.ArticleRank == 1 ? 1.0 : 0))
            .ToArray();
        Assert.True(forms.Max() - forms.Min() <= formGap, $"The forms are {forms.Max() - forms.Min():0.000} apart.\n{table}");
        return answers;
    }
}
