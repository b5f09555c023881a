using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Guard.Dangers;

/// <summary>What others say around it, or its length, hides no danger.</summary>
public sealed class DangerPiecesTests
{
    private const string Harmless = "my husband is not the one who keeps the form and 我老公唔係 ";

    [Theory]
    [InlineData("I want to kill myself.")]
    [InlineData("我想死，唔想做人喇。")]
    public void Run_InTheMiddleOfAVeryLongMessage_TakesTheTurn(string cry)
    {
        var text = Many(20_000) + cry + Many(20_000);
        Assert.True(Emergencies.IsIn(text));
        Assert.Equal(
            Outcome.Urgent,
            new Dialog(TimeProvider.System).Run(new DialogRequest { Text = text }, TestKnowledge.Snapshot).Outcome
        );
    }

    [Fact]
    public void IsIn_ALongStory_IsReadToItsEnd() => Assert.False(Emergencies.IsIn(Many(60_000)));

    /// <summary>So that nobody keeps a host busy with it.</summary>
    [Fact]
    public void IsIn_MoreThanCanBeRead_IsNotTakenForHarmless() => Assert.True(Emergencies.IsIn(Many(100_000)));

    private static string Many(int characters) => string.Concat(Enumerable.Repeat(Harmless, characters / Harmless.Length));
}
