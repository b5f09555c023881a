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

    [Theory]
    [InlineData("澳门的人才引进计划今年还收人吗？高端那一类要多少收入？")]
    [InlineData("How do I renew a full driving licence in Macau? How much does it cost to renew a full driving licence for ten years?")]
    [InlineData("新加坡點樣註冊商標㗎？註冊商標要幾多錢？")]
    public void Run_WhatIsAskedOfTheSameAfterAnotherPlace_IsOfThatPlaceToo(string text) =>
        Assert.NotEqual(Outcome.Answer, new Talk().Say(text).Outcome);

    [Theory]
    [InlineData(
        "How do I renew a full driving licence in Macau? How much does it cost to renew a full driving licence for ten years in Hong Kong?",
        "td-renew-full"
    )]
    [InlineData("澳門簽證點攞？另外續領正式駕駛執照要幾錢？", "td-renew-full")]
    [InlineData("續領正式駕駛執照要幾錢、要咩文件？澳門嘅正式駕駛執照點樣續領？", "td-renew-full")]
    public void Run_WhatIsAskedOfOursAfterAnotherPlace_IsAnswered(string text, string article)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Answer, article), (result.Outcome, result.Reply.ArticleId));
    }

    [Fact]
    public void Run_TwoQuestionsOfTheirOwn_AreAnsweredAndOffered()
    {
        var result = new Talk().Say("How much is it to renew a full driving licence? How do I apply for a public niche for ashes?");
        Assert.Equal((Outcome.Answer, "td-renew-full"), (result.Outcome, result.Reply.ArticleId));
        Assert.Contains("several_questions", result.Trace.Signals);
    }

    [Theory]
    [InlineData(
        "How much is it to renew a full driving licence, which documents do I need, and can my uncle in Macau use it?",
        "documents",
        "can my uncle in Macau use it?"
    )]
    [InlineData("續領正式駕駛執照要幾錢、要咩文件，同埋去邊度交", "documents", null)]
    [InlineData("续领正式驾驶执照要多少钱，还有要带什么文件", "documents", null)]
    public void Run_QuestionsJoinedInOneSentence_TheFirstIsAnsweredAndTheRestOffered(string text, string facet, string? inOwnWords)
    {
        var talk = new Talk();
        var result = talk.Say(text);
        Assert.Equal((Outcome.Answer, "td-renew-full#fee"), (result.Outcome, result.Reply.EntryId));
        Assert.Contains(
            result.Reply.Chips,
            c => c.EntryId is { } id && TestKnowledge.Snapshot.FindEntry(id) is { ArticleId: "td-renew-full" } entry && entry.Facet == facet
        );
        Assert.True(inOwnWords is null || result.Reply.Chips.Any(c => c.Label == inOwnWords && c.EntryId is null));
    }

    [Fact]
    public void Run_AFurtherQuestionInOwnWordsTapped_IsReadOfTheSameTopic()
    {
        var talk = new Talk();
        var offered = talk.Say("How much is it to renew a full driving licence, and how long does it take?").Reply.Chips[0];
        Assert.Equal(("how long does it take?", null), (offered.Label, offered.EntryId));
        var result = talk.Say(offered.Label);
        Assert.Contains("follow_up", result.Trace.Signals);
        Assert.Equal("td-renew-full", result.Trace.Candidates[0].Article);
    }

    [Fact]
    public void Run_AFurtherQuestionThatAnotherTopicWouldAnswer_IsStillOfTheSameTopic()
    {
        var talk = new Talk();
        var offered = talk.Say(
            "How much is it to renew a full driving licence, and does the owner of the shop have to be there?"
        ).Reply.Chips[0];
        var result = talk.Say(offered.Label);
        Assert.True(result.Reply.ArticleId is null or "td-renew-full", $"{result.Outcome} {result.Reply.EntryId}");
    }

    [Fact]
    public void Run_AFurtherQuestionThatNamesAnotherTopic_IsOfThat()
    {
        var talk = new Talk();
        var offered = talk.Say(
            "How much is it to renew a full driving licence, and how do I apply for a public niche for ashes?"
        ).Reply.Chips[0];
        Assert.Equal("fehd-niche", talk.Say(offered.Label).Reply.ArticleId);
    }

    [Fact]
    public void Run_QuestionsThatLeanOnTheTurnBefore_BothAreHeard()
    {
        var talk = new Talk();
        talk.Say("How do I renew a full driving licence online?");
        var result = talk.Say("how much is it, and what documents do I need?");
        Assert.Equal("td-renew-full#fee", result.Reply.EntryId);
        Assert.Contains(result.Reply.Chips, c => c.EntryId == "td-renew-full#documents");
    }
}
