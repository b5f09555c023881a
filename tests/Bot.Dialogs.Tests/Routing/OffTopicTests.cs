using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class OffTopicTests
{
    [Theory]
    [InlineData("whats the weather tomorrow")]
    [InlineData("tell me a joke about cats")]
    [InlineData("a joke please")]
    [InlineData("how do I bake bread")]
    [InlineData("who won the football match")]
    [InlineData("聽日會唔會落雨")]
    [InlineData("講個笑話")]
    [InlineData("今天股市怎么样")]
    [InlineData("推薦一部電影")]
    public void Run_WhatNoDepartmentAnswers_IsNeverGuessedAt(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal(Outcome.NoAnswer, result.Outcome);
        Assert.DoesNotContain(result.Reply.Chips, c => c.EntryId is not null);
    }

    [Theory]
    [InlineData("do I need a licence to bake and sell bread")]
    [InlineData("can dogs come into my restaurant")]
    [InlineData("餐廳點申請酒牌")]
    [InlineData("our shop started as a joke, how do we apply for a dog licence")]
    [InlineData(
        "My neighbours meet on the roof for every world cup match and sing until three in the morning with a drum and two "
            + "trumpets, the children cannot sleep and I start work at six. Whom do I call, and does it cost anything to report them?"
    )]
    public void Run_TheSameWordsAboutALicence_AreAQuestion(string text) =>
        Assert.DoesNotContain("off_topic", new Talk().Say(text).Trace.Signals);
}
