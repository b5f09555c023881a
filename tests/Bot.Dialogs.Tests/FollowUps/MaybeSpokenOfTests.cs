using Bot.Dialogs.State;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.FollowUps;

/// <summary>A question that was asked back about leaves its readings to be gone on with.</summary>
public sealed class MaybeSpokenOfTests
{
    [Theory]
    [InlineData("how much", "td-renew-full")]
    [InlineData("how much", "td-idp")]
    [InlineData("幾錢", "td-idp")]
    public void Run_ADetailOfTheOnlyReading_IsOfIt(string text, string article) =>
        Assert.Equal(article, Say(text, [article]).Reply.ArticleId);

    [Fact]
    public void Run_ADetailOfNoReading_IsAskedOfWhat() => Assert.Equal(Reasons.WhichService, Say("how much", []).Reason);

    [Theory]
    [InlineData("how much is the international one", "td-idp")]
    [InlineData("how much is it to renew", "td-renew-full")]
    public void Run_OfSeveralReadings_TheOneThatTheMessageFitsIsMeant(string text, string article) =>
        Assert.Equal(article, Say(text, ["td-renew-full", "td-idp"]).Trace.Candidates[0].Article);

    [Fact]
    public void Run_AnAnswer_LeavesNoReadingOpen() =>
        Assert.Empty(Say("how much is it to renew a full driving licence", ["td-idp"]).State.MaybeSpokenOf);

    private static DialogResult Say(string text, string[] readings) =>
        new Dialog(TimeProvider.System).Run(
            new DialogRequest { Text = text, State = DialogState.New with { MaybeSpokenOf = readings } },
            TestKnowledge.Snapshot
        );
}
