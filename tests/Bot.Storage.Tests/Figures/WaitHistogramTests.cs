using Bot.Storage.Figures;

namespace Bot.Storage.Tests.Figures;

public sealed class WaitHistogramTests
{
    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(0.001, 1)]
    [InlineData(1, 1)]
    [InlineData(63.5, 64)]
    [InlineData(64, 64)]
    [InlineData(64.1, 66)]
    [InlineData(66, 66)]
    [InlineData(67, 68)]
    [InlineData(128, 128)]
    [InlineData(129, 132)]
    [InlineData(3600, 3648)]
    [InlineData(1_048_576, 1_048_576)]
    [InlineData(9_000_000, 1_048_576)]
    public void AStep_IsNamedByItsUpperEnd(double seconds, long step) =>
        Assert.Equal(step, WaitHistogram.StepOf(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void AStep_IsNeverBelowTheWait_NorMoreThanAThirtySecondPartAbove()
    {
        for (var seconds = 1L; seconds <= 1 << 20; seconds += 1 + (seconds / 500))
        {
            var step = WaitHistogram.StepOf(TimeSpan.FromSeconds(seconds));
            Assert.InRange(step, seconds, seconds + Math.Max(0, (seconds - 1) / 32));
            Assert.Equal(step, WaitHistogram.StepOf(TimeSpan.FromSeconds(step)));
        }
    }

    [Fact]
    public void Percentiles_AreByNearestRank()
    {
        var histogram = new WaitHistogram();
        for (var wait = 1; wait <= 10; wait++)
        {
            histogram.Add(wait, 1);
        }

        Assert.Equal((5L, 9L, 10L, 1L), (histogram.Within(0.5), histogram.Within(0.9), histogram.Within(1), histogram.Within(0.01)));
        Assert.Null(new WaitHistogram().Within(0.5));
    }

    [Fact]
    public void Counts_OfAnyDaysAddUp()
    {
        var (whole, first, second) = (new WaitHistogram(), new WaitHistogram(), new WaitHistogram());
        foreach (var wait in (int[])[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])
        {
            whole.Add(wait, 1);
            (wait % 2 == 0 ? first : second).Add(wait, 1);
        }

        first.Add(second);

        Assert.Equal((whole.Count, whole.Within(0.5), whole.Within(0.9)), (first.Count, first.Within(0.5), first.Within(0.9)));
    }
}
