using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Tests.Vectors;

public sealed class Int8Tests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(768)]
    public void Dot_WithFloats_IsThatOfTheRestoredVector(int dimensions)
    {
        var random = new Random(dimensions);
        float[] row = [.. Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f)];
        float[] query = [.. Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f)];
        var steps = new sbyte[dimensions];
        var scale = Int8.Quantize(row, steps);
        Assert.All(row.Zip(steps), p => Assert.InRange(p.First - (p.Second * scale), -0.51f * scale, 0.51f * scale));
        Assert.Equal(query.Zip(steps, (q, s) => (double)q * s).Sum(), Int8.Dot(query, steps), 1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(31, 32)]
    [InlineData(0, 4096)]
    public void Dot_AQueryShorterThanTheRow_IsRefused(int query, int row) =>
        Assert.Throws<ArgumentException>(() => Int8.Dot(new short[query], new sbyte[row]));

    [Fact]
    public void Quantize_NothingButZeros_StaysZero()
    {
        var steps = new sbyte[8];
        Int8.Quantize(new float[8], steps);
        Assert.Equal(new sbyte[8], steps);
    }
}
