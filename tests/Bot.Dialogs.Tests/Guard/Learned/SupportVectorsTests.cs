using System.Numerics.Tensors;
using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class SupportVectorsTests
{
    /// <summary>Of whole registers of the processor, and of lengths with a rest.</summary>
    [Theory]
    [InlineData(768)]
    [InlineData(512)]
    [InlineData(69)]
    [InlineData(3)]
    public void Dot_OfBytes_IsThatOfTheVectorsTheyStandFor(int dimensions)
    {
        var random = new Random(7);
        float[] Draw() => [.. Enumerable.Range(0, dimensions).Select(_ => (float)((random.NextDouble() * 2) - 1))];
        var support = SupportVectors.Of([Draw(), Draw(), Draw()]);
        var vector = Draw();
        for (var i = 0; i < support.Count; i++)
        {
            Assert.Equal(TensorPrimitives.Dot<float>(support.Vector(i), vector), support.Dot(i, vector), 3);
        }
    }

    [Fact]
    public void Of_AVector_KeepsEachNumberToHalfAStep()
    {
        float[] vector = [0.5f, -0.25f, 0.1f, 0];
        var kept = SupportVectors.Of([vector]).Vector(0);
        Assert.All(vector.Zip(kept), p => Assert.InRange(Math.Abs(p.First - p.Second), 0, 0.5f / 127 / 2));
    }
}
