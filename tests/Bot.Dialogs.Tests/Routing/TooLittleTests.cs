using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class TooLittleTests
{
    [Theory]
    [InlineData("x", "Please ask in words")]
    [InlineData("A", "Please ask in words")]
    [InlineData("a?", "Please ask in words")]
    [InlineData("1", "Please ask in words")]
    [InlineData("2", "Please ask in words")]
    [InlineData("42", "Please ask in words")]
    [InlineData("１", "Please ask in words")]
    [InlineData("你", "請用文字")]
    [InlineData("我", "請用文字")]
    [InlineData("你？", "請用文字")]
    public void Run_OneLetterDigitOrPronoun_IsAskedForWords(string text, string asked)
    {
        var result = new Talk().Say(text);

        Assert.Equal((Outcome.Error, Reasons.Unreadable), (result.Outcome, result.Reason));
        Assert.Contains(asked, result.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How do I renew my driving licence?", "Please ask in words")]
    [InlineData("點樣續領車牌？", "請用文字")]
    [InlineData("怎么续领驾驶执照？", "请用文字")]
    public void Run_TheyAreAskedInTheirLanguage(string before, string asked)
    {
        var talk = new Talk();
        talk.Say(before);

        Assert.Contains(asked, talk.Say("x").Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("牌")]
    [InlineData("水")]
    [InlineData("車")]
    [InlineData("牌a")]
    [InlineData("IR")]
    [InlineData("ID 91")]
    [InlineData("水費")]
    [InlineData("你好")]
    [InlineData("好")]
    [InlineData("k")]
    [InlineData("88")]
    [InlineData("999")]
    [InlineData("H K")]
    [InlineData("form 2")]
    [InlineData("2 kids")]
    public void Run_WhatMayBeAWordOrACode_IsNot(string text) => Assert.NotEqual(Reasons.Unreadable, new Talk().Say(text).Reason);

    [Fact]
    public void Run_ADigitOfWhatWasOffered_IsThatChoice()
    {
        var talk = new Talk();
        var offered = talk.Say("How do I renew my driving licence?").Reply.Chips;
        Assert.NotEmpty(offered);

        Assert.NotEqual(Reasons.Unreadable, talk.Say("1").Reason);
    }

    [Fact]
    public void Run_ALetterBesideWhatWasOffered_IsStillTooLittle()
    {
        var talk = new Talk();
        talk.Say("How do I renew my driving licence?");

        Assert.Equal(Reasons.Unreadable, talk.Say("x").Reason);
    }
}
