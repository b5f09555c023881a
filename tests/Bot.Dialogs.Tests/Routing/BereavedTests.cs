using Bot.Dialogs.Routing;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Routing;

/// <summary>No deadline is the first word to somebody whose mother has died.</summary>
public sealed class BereavedTests
{
    [Theory]
    [InlineData("my grandfather has just passed away, can I cancel his driving licence")]
    [InlineData("our baby died last night")]
    [InlineData("I recently lost my wife")]
    [InlineData("she passed away in hospital")]
    [InlineData("the death of my brother")]
    [InlineData("我阿爺尋日過咗身")]
    [InlineData("家母上星期離世，想取消水費戶口")]
    [InlineData("我外婆今天早上去世了")]
    [InlineData("佢琴日過咗身")]
    public void Is_SomebodyNearHasDied(string text) => Assert.True(Bereaved.Is(text));

    [Theory]
    [InlineData("how do I register a death")]
    [InlineData("what happens to the licence if my husband dies")]
    [InlineData("my phone died")]
    [InlineData("my son passed the driving test")]
    [InlineData("I lost my mother's licence")]
    [InlineData("I lost my dad in the market")]
    [InlineData("點樣登記死亡")]
    [InlineData("如果我老公過身，個水費戶口點算")]
    [InlineData("我老公話熱到死")]
    public void Is_NobodyNearHasDied_Not(string text) => Assert.False(Bereaved.Is(text));

    [Theory]
    [InlineData("my father passed away, how do I close a water account", LanguageForm.English)]
    [InlineData("我阿爸過咗身，點樣取消用水帳戶", LanguageForm.TraditionalChinese)]
    [InlineData("我爸爸去世了，怎样取消用水账户", LanguageForm.SimplifiedChinese)]
    public void Run_WhateverIsAnswered_SympathyComesFirst(string text, LanguageForm reply)
    {
        var result = new Talk().Say(text);
        Assert.StartsWith(Strings.For(reply)["condolence"], result.Reply.Text, StringComparison.Ordinal);
        Assert.StartsWith(Strings.For(reply)["condolence"], result.Reply.Speak, StringComparison.Ordinal);
        Assert.NotEqual(Outcome.Urgent, result.Outcome);
    }
}
