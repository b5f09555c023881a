namespace Bot.Host.Tests.Handoff;

/// <summary>
/// Residents, agents, crashes and time in random order over two hosts, on both stores: never two owners, never more than an agent may have,
/// never a word of one who has not the conversation, never a hand-off that nobody answers or of which the resident hears nothing, no offer
/// to one without the skill. A failure names its seed, and tells the fewest things that must happen for it.
/// </summary>
public sealed class ReconcilerPropertyTests
{
    private const int Steps = 150;
    private const int MostRuns = 60;

    [Theory]
    [InlineData("sqlite", 1)]
    [InlineData("sqlite", 2)]
    [InlineData("sqlite", 3)]
    [InlineData("sqlite", 4)]
    [InlineData("sqlite", 20261124)]
    [InlineData("postgres", 1)]
    [InlineData("postgres", 2)]
    [InlineData("postgres", 20261125)]
    public async Task WhateverHappens_EveryResidentHasOneOwner_AndIsAnswered(string store, int seed)
    {
        var steps = ReconcilerStep.Of(seed, Steps);
        if (await ReconcilerRun.FailureAsync(store, steps) is not { } failure)
        {
            return;
        }

        var smallest = await Shrinking.SmallestAsync(
            steps,
            async fewer =>
            {
                var again = await ReconcilerRun.FailureAsync(store, fewer);
                failure = again ?? failure;
                return again is not null;
            },
            MostRuns
        );
        Assert.Fail($"{store}, seed {seed}, {smallest.Count} of {Steps} steps: {failure}");
    }
}
