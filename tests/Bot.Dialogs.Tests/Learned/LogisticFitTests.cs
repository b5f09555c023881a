using Bot.Dialogs.Learned;

namespace Bot.Dialogs.Tests.Learned;

public sealed class LogisticFitTests
{
    [Fact]
    public void Run_ASeparableLine_FindsIt()
    {
        float[][] rows = [.. Enumerable.Range(-20, 41).Select(i => new[] { i / 10f, 1f })];
        bool[] positive = [.. rows.Select(r => r[0] > 0.5f)];
        var weights = LogisticFit.Run(rows, positive, [.. rows.Select(_ => 1f)], 100);
        Assert.All(rows.Zip(positive), p => Assert.Equal(p.Second, (p.First[0] * weights[0]) + weights[1] + weights[2] > 0));
    }
}
