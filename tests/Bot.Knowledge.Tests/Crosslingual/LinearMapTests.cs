using Bot.Knowledge.Crosslingual;

namespace Bot.Knowledge.Tests.Crosslingual;

public class LinearMapTests
{
    [Fact]
    public void Fit_LinearData_FindsTheMap()
    {
        var random = new Random(1);
        float[][] x =
        [
            .. Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 8).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray()),
        ];
        float[][] y = [.. x.Select(v => new[] { v[0] + (2 * v[3]), v[5] - v[1] })];
        var image = LinearMap.Fit(x, y, lambda: 0.01f).Map(x[0]);
        var length = MathF.Sqrt((y[0][0] * y[0][0]) + (y[0][1] * y[0][1]));
        Assert.Equal(y[0][0] / length, image[0], 0.02f);
        Assert.Equal(y[0][1] / length, image[1], 0.02f);
    }

    [Fact]
    public void Write_ThenRead_KeepsTheMapToHalfPrecision()
    {
        using var stream = new MemoryStream();
        new Bridge(new LinearMap(2, 1, [0.25f, -1.5f]), new LinearMap(1, 2, [3f, 0.125f])).Write(stream);
        stream.Position = 0;
        var read = Bridge.Read(stream);
        Assert.Equal([0.25f, -1.5f], read.ToEnglish.Rows.ToArray());
        Assert.Equal([3f, 0.125f], read.ToChinese.Rows.ToArray());
    }
}
