using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Tests.Ranking;

public sealed class UnstatedClassifierTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Score_AWordThatRecursAmongUnstatedDetails_TellsAnother()
    {
        var classifier = Trained();
        Assert.True(classifier.Score(["parking"], []) > 0);
        Assert.True(classifier.Score(["auntie"], []) < 0);
        Assert.True(classifier.Score([], []) < 0);
    }

    [Fact]
    public void Score_MeaningBesideWords_CountsToo()
    {
        var classifier = Trained();
        Assert.True(classifier.Score(["auntie"], [0, 1]) > classifier.Score(["auntie"], [1, 0]));
    }

    [Fact]
    public void Score_AsOneLikes_StaysWithinOne()
    {
        var classifier = Trained();
        Assert.InRange(classifier.Score(["parking", "lift", "colour"], [0, 1]), -1, 1);
    }

    [Fact]
    public void Train_OneKindOfQuestion_IsNull() => Assert.Null(UnstatedClassifier.Train([Stated("a"), Stated("b")]));

    [Fact]
    public void Load_WhatWasSaved_ScoresTheSame()
    {
        var classifier = Trained();
        using (var writer = new SectionWriter(_path))
        {
            classifier.Save(writer, "u");
        }

        var loaded = UnstatedClassifier.Load(SectionFile.Open(_path), "u", dimensions: 2)!;
        Assert.Equal(classifier.Score(["parking"], [0, 1]), loaded.Score(["parking"], [0, 1]));
        Assert.Throws<SnapshotException>(() => UnstatedClassifier.Load(SectionFile.Open(_path), "u", dimensions: 3));
        Assert.Null(UnstatedClassifier.Load(SectionFile.Open(_path), "other", dimensions: 2));
    }

    private static UnstatedClassifier Trained() =>
        UnstatedClassifier.Train([
            .. Enumerable
                .Range(0, 20)
                .SelectMany(i =>
                    new[] { Stated("auntie"), Stated(i % 2 == 0 ? "tuesday" : "auntie"), Unstated("parking"), Unstated("lift") }
                ),
        ])!;

    private static UnstatedExample Stated(string unknown) => new([unknown], [1, 0], IsUnstated: false);

    private static UnstatedExample Unstated(string unknown) => new([unknown], [0, 1], IsUnstated: true);
}
