using System.Text.RegularExpressions;
using Bot.Dialogs.Guard.Attacks;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Tests.Language;

/// <summary>
/// What happens where a pattern could not read the words in time: nothing is shown, nobody is taken for safe, the rest has found nothing.
/// </summary>
public sealed class OutOfTimeTests
{
    private const string Words = "I live at Flat 12B, 15/F, Mei Foo Sun Chuen";

    [Fact]
    public void PersonalData_ThatCouldNotBeLookedFor_HidesTheWholeText()
    {
        var found = PersonalDataFinder.InTime(Words, () => throw new RegexMatchTimeoutException());
        Assert.Equal("[unread]", Redaction.Redact(Words, found));
    }

    [Theory]
    [InlineData("there is a fire in my flat", true)]
    [InlineData("how much is the fee", false)]
    public void WordsThatAreHidden_AreStillReadForDanger(string text, bool isDanger) =>
        Assert.Equal(isDanger, DangerReader.ReadByLists(text).Level == DangerLevel.Act);

    [Fact]
    public void Danger_ThatTheListsCouldNotLookFor_IsAskedAbout()
    {
        var reading = DangerReader.Read(
            Words,
            _ => throw new RegexMatchTimeoutException(),
            _ => throw new InvalidOperationException("Nothing was found that could be weighed.")
        );
        Assert.Equal((DangerLevel.Ask, "ask", DangerKind.Life), (reading.Level, reading.Trace.Level, reading.Danger!.Kind));
    }

    [Fact]
    public void Danger_ThatTheListsFound_IsActedUponWhereTheModelCouldNotReadInTime()
    {
        var reading = DangerReader.Read(Words, _ => new Danger(DangerKind.Fire, "fire.now"), _ => throw new RegexMatchTimeoutException());
        Assert.Equal((DangerLevel.Act, DangerKind.Fire), (reading.Level, reading.Danger!.Kind));
    }

    [Fact]
    public void AnAttack_ThatCouldNotBeLookedFor_IsDoubted() =>
        Assert.Equal(AttackLevel.Doubt, AttackReader.InTime(() => throw new RegexMatchTimeoutException()).Level);

    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?")]
    [InlineData("passport")]
    public void Knowledge_ThatCouldNotBeSearched_HasNoAnswer(string text)
    {
        var result = new Dialog(TimeProvider.System).Run(new DialogRequest { Text = text }, new OutOfTime());

        Assert.Equal((Outcome.NoAnswer, Reasons.OutOfTime), (result.Outcome, result.Reason));
        Assert.Contains("out_of_time:retrieve", result.Trace.Signals);
    }

    [Fact]
    public void ALastStep_ThatDidNotDecideInTime_LeavesNoAnswer()
    {
        var dialog = new Dialog(TimeProvider.System);
        dialog = new Dialog(TimeProvider.System) { Deciding = [.. dialog.Deciding.SkipLast(1), new LateStep()] };
        var result = dialog.Run(
            new DialogRequest { Text = "How much does it cost to renew a full driving licence?" },
            TestKnowledge.Snapshot
        );

        Assert.Equal((Outcome.NoAnswer, Reasons.OutOfTime, "late"), (result.Outcome, result.Reason, result.Trace.DecidedBy));
        Assert.Contains("out_of_time:late", result.Trace.Signals);
        Assert.NotEmpty(result.Reply.Text);
    }

    private sealed class LateStep : ITurnStep
    {
        public string Name => "late";

        public void Run(Turn turn) => throw new RegexMatchTimeoutException();
    }

    /// <summary>A snapshot whose search runs out of time.</summary>
    private sealed class OutOfTime : OverKnowledge
    {
        public override RetrievalResult Retrieve(RetrievalQuery query) => throw new RegexMatchTimeoutException();
    }
}
