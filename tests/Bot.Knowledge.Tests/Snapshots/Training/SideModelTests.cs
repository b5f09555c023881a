using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Tests.Snapshots.Training;

public sealed class SideModelTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Load_WhatWasSaved_IsTheSame()
    {
        var weights = Enumerable.Range(1, EntryRanker.FeatureCount).Select(i => (float)i).ToArray();
        var model = SideModel.Start(encoders: true) with { Ranker = new EntryRanker(weights) };
        using (var writer = new SectionWriter(_path))
        {
            model.Save(writer, "m");
        }

        Assert.Equal(weights, SideModel.Load(SectionFile.Open(_path), "m").Ranker.Weights.ToArray());
    }

    [Fact]
    public void Load_OfBeforeFeaturesWereNamed_LeavesOutTheTwoThatWereKeptFree()
    {
        // 21 features, the two that were always 0, the department, and how the question is put.
        float[] kept = [.. Enumerable.Range(1, 21), 0, 0, 22, 23];
        Assert.Equal(Enumerable.Range(1, 23).Select(i => (float)i), Load(null, kept).Ranker.Weights.ToArray());
    }

    [Fact]
    public void Load_OtherOrder_GoesByTheNames()
    {
        var weights = Load([nameof(Feature.Department), nameof(Feature.Bm25)], [2, 3]).Ranker.Weights;
        Assert.Equal((3f, 2f), (weights[(int)Feature.Bm25], weights[(int)Feature.Department]));
    }

    [Fact]
    public void Load_OfBeforeAnEvidenceCame_GivesItNoWeight()
    {
        using (var writer = new SectionWriter(_path))
        {
            writer.Write<float>("m.ranker", []);
            writer.Write<float>("m.sisters", []);
            writer.Write<double>("m.confidence", [-1, 2]);
        }

        var weights = SideModel.Load(SectionFile.Open(_path), "m").Confidence.Weights.ToArray();
        Assert.Equal([-1, 2, .. new double[ConfidenceModel.EvidenceCount - 2]], weights);
    }

    [Fact]
    public void Load_RankedByAFeatureThatIsNotThere_SaysWhich() =>
        Assert.Contains(
            "'Moon'",
            Assert.Throws<SnapshotException>(() => Load([nameof(Feature.Bm25), "Moon"], [1, 2])).Message,
            StringComparison.Ordinal
        );

    private SideModel Load(string[]? features, float[] weights)
    {
        using (var writer = new SectionWriter(_path))
        {
            if (features is not null)
            {
                writer.WriteTexts("m.features", features);
            }

            writer.Write<float>("m.ranker", weights);
            writer.Write<float>("m.sisters", weights);
            writer.Write<double>("m.confidence", new double[ConfidenceModel.EvidenceCount]);
        }

        return SideModel.Load(SectionFile.Open(_path), "m");
    }
}
