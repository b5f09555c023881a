namespace Bot.Host.Tests.Handoff;

public sealed class ShrinkingTests
{
    [Theory]
    [InlineData(17, 93)]
    [InlineData(0, 149)]
    [InlineData(148, 149)]
    public async Task OnlyWhatIsNeededStays_InItsOrder(int first, int second)
    {
        var smallest = await Shrinking.SmallestAsync(
            [.. Enumerable.Range(0, 150)],
            some => Task.FromResult(some.Contains(first) && some.Contains(second)),
            10_000
        );

        Assert.Equal([first, second], smallest);
    }

    [Fact]
    public async Task WhatNeedsAll_StaysWhole() =>
        Assert.Equal(
            7,
            (await Shrinking.SmallestAsync([.. Enumerable.Range(0, 7)], some => Task.FromResult(some.Count == 7), 10_000)).Count
        );

    [Fact]
    public async Task TheRunsAreBounded()
    {
        var runs = 0;
        await Shrinking.SmallestAsync([.. Enumerable.Range(0, 1_000)], _ => Task.FromResult(runs++ < 0), 25);
        Assert.Equal(25, runs);
    }
}
