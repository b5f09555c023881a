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
    [InlineData("none of these")]
    [InlineData("以上都不是")]
    public void Run_NoneOfTheTopics_IsNoAnswer(string none)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Clarify, talk.Say("driving licence").Outcome);
        Assert.Equal((Outcome.NoAnswer, Reasons.LowConfidenceAfterClarify), (talk.Say(none) is var r ? r.Outcome : default, r.Reason));
    }
}
