using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>A message of several sentences.</summary>
public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("I open a bar in my restaurant and want to sell beer and wine. Which form do I write?", "fehd-liquor")]
    [InlineData("樓上冷氣機日日滴水滴到我屋企，打去邊度投訴？幾耐會有人處理？", "fehd-pest-hygiene")]
    [InlineData("I am moving out and want to close my water account. What is the deadline for notice?", "wsd-close-account")]
    public void Run_AQuestionThatLeansOnTheSentenceBefore_IsOfThat(string text, string article)
    {
        var result = new Talk().Say(text);
        Assert.Equal(article, result.Trace.Candidates[0].Article);
        Assert.True(result.Reply.EntryId is null || result.Reply.ArticleId == article, $"{result.Outcome} {result.Reply.EntryId}");
    }

    [Fact]
    public void Run_TwoQuestionsOfTheirOwn_AreAnsweredAndOffered()
    {
        var result = new Talk().Say("How much is it to renew a full driving licence? How do I apply for a public niche for ashes?");
        Assert.Equal((Outcome.Answer, "td-renew-full"), (result.Outcome, result.Reply.ArticleId));
        Assert.Contains("several_questions", result.Trace.Signals);
    }
}
