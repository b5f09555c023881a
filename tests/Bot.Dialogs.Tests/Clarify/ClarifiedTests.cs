using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Clarify;

public sealed class ClarifiedTests
{
    [Theory]
    [InlineData("driving licence", "learner", "td-learner")]
    [InlineData("driving licence", "the one about learners", "td-learner")]
    [InlineData("駕駛執照", "學神牌", "td-learner")]
    [InlineData("駕駛執照", "我想續領", "td-renew-full")]
    public void Run_AChoiceInOwnWords_IsUnderstood(string first, string answer, string article)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Clarify, talk.Say(first).Outcome);
        var result = talk.Say(answer);
        Assert.Equal((Outcome.Answer, article), (result.Outcome, result.Reply.ArticleId));
    }

    [Theory]
    [InlineData("the third one")]
    [InlineData("第三個")]
    [InlineData("option b")]
    public void Run_AnOrdinalOfNothingOffered_AsksWhichService(string ordinal)
    {
        var result = new Talk().Say(ordinal);
        Assert.Equal((Outcome.Clarify, Reasons.WhichService), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Run_AnOrdinalThatIsTooHigh_OffersTheSameAgain()
    {
        var talk = new Talk();
        var first = talk.Say("driving licence");
        var result = talk.Say("第九個");
        Assert.Equal(first.Reply.Chips.Select(c => c.EntryId ?? c.ArticleId), result.Reply.Chips.Select(c => c.EntryId ?? c.ArticleId));
    }

    [Fact]
    public void Run_AnOrdinalAfterThanks_IsOneOfWhatWasOffered()
    {
        var talk = new Talk();
        var offered = talk.Say("How much does it cost to renew a full driving licence?").Reply.Chips;
        talk.Say("thanks");
        Assert.Equal(offered[2].EntryId, talk.Say("the third one").Reply.EntryId);
    }

    [Theory]
    [InlineData("none of these")]
    [InlineData("以上都不是")]
    public void Run_NoneOfTheTopics_IsNoAnswer(string none)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Clarify, talk.Say("driving licence").Outcome);
        Assert.Equal((Outcome.NoAnswer, Reasons.LowConfidenceAfterClarify), (talk.Say(none) is var r ? r.Outcome : default, r.Reason));
    }
}
