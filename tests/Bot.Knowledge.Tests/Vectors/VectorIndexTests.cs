using System.Numerics.Tensors;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Tests.Vectors;

public sealed class VectorIndexTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(384)]
    [InlineData(512)]
    [InlineData(520)]
    public void Scan_AnyDimensions_IsTheCosineWithinAHundredth(int dimensions)
    {
        var random = new Random(dimensions);
        float[][] rows = [.. Enumerable.Range(0, 40).Select(_ => Unit(random, dimensions))];
        var query = Unit(random, dimensions);
        var index = new VectorIndex([.. rows, query], dimensions);

        var cosines = new float[index.Count];
        index.Scan(query, cosines);

        Assert.All(rows.Append(query).Zip(cosines), pair => Assert.Equal(TensorPrimitives.Dot<float>(query, pair.First), pair.Second, 0.01));
        Assert.Equal(1, cosines[^1], 0.01);
    }

    private static float[] Unit(Random random, int dimensions)
    {
        float[] vector = [.. Enumerable.Range(0, dimensions).Select(_ => (2 * random.NextSingle()) - 1)];
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
