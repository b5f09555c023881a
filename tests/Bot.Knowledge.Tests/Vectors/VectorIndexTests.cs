using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Tests.Vectors;

public sealed class VectorIndexTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(384)]
    [InlineData(512)]
    [InlineData(520)]
    public void Compare_AnyDimensions_IsTheCosineWithinAHundredth(int dimensions)
    {
        var random = new Random(dimensions);
        float[][] rows = [.. Enumerable.Range(0, 40).Select(_ => Unit(random, dimensions))];
        var query = Unit(random, dimensions);
        var index = new VectorIndex([.. rows, query], dimensions);

        var cosines = new float[index.Count];
        index.Compare(index.Ask(query), [.. Enumerable.Range(0, index.Count)], cosines);

        Assert.All(
            rows.Append(query).Zip(cosines),
            pair => Assert.Equal(TensorPrimitives.Dot<float>(query, pair.First), pair.Second, 0.01)
        );
        Assert.Equal(1, cosines[^1], 0.01);
    }

    [Fact]
    public void Compare_SomeRows_LeavesTheOthers()
    {
        var random = new Random(1);
        var index = new VectorIndex([.. Enumerable.Range(0, 9).Select(_ => Unit(random, 64))], 64);

        var cosines = new float[9];
        index.Compare(index.Ask(Unit(random, 64)), [2, 7], cosines);

        Assert.Equal([2, 7], Enumerable.Range(0, 9).Where(row => cosines[row] != 0));
    }

    [Fact]
    public void Nearest_OfThousands_HoldsNearlyAllThatAreNearestByCosine()
    {
        // Vectors of one language model lie in a cone: all share a direction, and things of one subject share a second one.
        var random = new Random(2);
        var shared = Unit(random, 512);
        float[][] subjects = [.. Enumerable.Range(0, 200).Select(_ => Unit(random, 512))];
        float[] Vector(int subject) => Sum((shared, 0.7f), (subjects[subject], 0.5f), (Unit(random, 512), 0.5f));
        float[][] rows = [.. Enumerable.Range(0, 20_000).Select(i => Vector(i % 200))];
        var index = new VectorIndex(rows, 512);
        var nearest = new int[rows.Length];

        var kept = 0;
        for (var asked = 0; asked < 50; asked++)
        {
            var query = Vector(asked);
            var byCosine = Enumerable
                .Range(0, rows.Length)
                .OrderByDescending(r => TensorPrimitives.Dot<float>(query, rows[r]))
                .Take(24)
                .ToHashSet();
            var count = index.Nearest(index.Ask(query), 1024, nearest);
            Assert.InRange(count, 1024, 2048);
            kept += byCosine.Intersect(nearest[..count]).Count();
        }

        Assert.InRange(kept, 50 * 24 * 0.99, 50 * 24);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(10)]
    public void Nearest_NoMoreRowsThanWanted_AreAll(int rows)
    {
        var random = new Random(3);
        var index = new VectorIndex([.. Enumerable.Range(0, rows).Select(_ => Unit(random, 100))], 100);

        var nearest = new int[rows];
        Assert.Equal(rows, index.Nearest(index.Ask(Unit(random, 100)), 10, nearest));

        Assert.Equal(Enumerable.Range(0, rows), nearest);
    }

    [Theory]
    [InlineData(0, 0, 3, 0, 0)]
    [InlineData(-64, 192, 3, 64, 3)]
    [InlineData(1 << 30, 192, 3, 64, 3)]
    [InlineData(8192, 3 * 8192, 3, 8192, 3 * 128)]
    [InlineData(64, 191, 3, 64, 3)]
    [InlineData(64, 192, 4, 64, 3)]
    [InlineData(64, 192, 3, 65, 3)]
    [InlineData(64, 192, 3, 0, 3)]
    [InlineData(64, 192, 3, 64, 2)]
    public void Load_PartsThatDoNotFit_AreRefused(int dimensions, int steps, int rows, int centre, int signs)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var writer = new SectionWriter(path))
        {
            writer.Write<int>("v.dimensions", [dimensions]);
            writer.Write<sbyte>("v.int8", new sbyte[steps]);
            writer.Write<float>("v.scales", new float[rows]);
            writer.Write<float>("v.centre", new float[centre]);
            writer.Write<ulong>("v.signs", new ulong[signs]);
        }

        Assert.Throws<SnapshotException>(() => VectorIndex.Load(SectionFile.Open(path), "v"));
        File.Delete(path);
    }

    [Theory]
    [InlineData(64, 64, 3, 2, true)]
    [InlineData(64, 32, 3, 2, false)]
    [InlineData(64, 64, 4, 2, false)]
    [InlineData(64, 64, 3, 1, false)]
    public void LoadOfBothIndexes_OtherDimensionsOrRowsThanThereAre_IsRefused(int phrases, int texts, int ways, int passages, bool whole)
    {
        var random = new Random(4);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var writer = new SectionWriter(path))
        {
            new VectorIndex([.. Enumerable.Range(0, 3).Select(_ => Unit(random, phrases))], phrases).Save(writer, "e.phrases");
            new VectorIndex([.. Enumerable.Range(0, 2).Select(_ => Unit(random, texts))], texts).Save(writer, "e.texts");
        }

        var refused = Record.Exception(() => EncodedIndex.Load(SectionFile.Open(path), "e", ways, passages));
        Assert.Equal(whole, refused is null);
        Assert.True(refused is null or SnapshotException);
        File.Delete(path);
    }

    private static float[] Sum(params (float[] Direction, float Weight)[] parts)
    {
        var sum = new float[parts[0].Direction.Length];
        foreach (var (direction, weight) in parts)
        {
            TensorPrimitives.MultiplyAdd(direction, weight, sum, sum);
        }

        TensorPrimitives.Divide(sum, TensorPrimitives.Norm<float>(sum), sum);
        return sum;
    }

    private static float[] Unit(Random random, int dimensions)
    {
        float[] vector = [.. Enumerable.Range(0, dimensions).Select(_ => (2 * random.NextSingle()) - 1)];
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
