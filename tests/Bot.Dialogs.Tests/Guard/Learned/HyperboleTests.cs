using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class HyperboleTests
{
    [Theory]
    [InlineData("笑死我了，呢個表格第三頁係咪印錯", "死")]
    [InlineData("呢首歌喊死我，順便問游泳池幾點開", "死")]
    [InlineData("这部片笑到我想死，对了图书证怎么办", "死")]
    [InlineData("這套電視劇太催淚了，哭死我了，順便問一下圖書館幾點關門", "催")]
    [InlineData("排队闷死人了，驾照在哪里换", "死")]
    [InlineData("煩死我喇，張表格要填幾多頁", "死")]
    [InlineData("派到嗰間真係激到吐血，可唔可以叩門", "血")]
    [InlineData("排队排到生无可恋，能网上预约吗", "恋")]
    [InlineData("this drama is killing me lol, what time does the library close", "kill")]
    [InlineData("I'm literally dying of boredom in this queue, is the counter open", "dying")]
    [InlineData("I bawled my eyes out at that movie. How do I book a court", "bawled")]
    [InlineData("we laughed to death at your name, anyway what is the fee", "death")]
    public void LeftOut_AnExaggeration_IsGone(string text, string word)
    {
        Assert.Contains(word, text);
        Assert.DoesNotContain(word, Hyperbole.LeftOut(text));
    }

    [Theory]
    [InlineData("我不想活了")]
    [InlineData("佢不停吐血")]
    [InlineData("我覺得生無可戀")]
    [InlineData("佢哭到想死")]
    [InlineData("我痛死了，心口好痛")]
    [InlineData("the pain is killing me")]
    [InlineData("my husband is killing me")]
    [InlineData("被催淚彈射中眼睛")]
    [InlineData("She is dying of cancer")]
    [InlineData("笑死我了")]
    public void LeftOut_WhatOneMayDieOf_IsKept(string text) => Assert.Equal(text, Hyperbole.LeftOut(text));

    [Fact]
    public void LeftOut_TheRest_IsKept() =>
        Assert.EndsWith("真的不想活了", Hyperbole.LeftOut("哭死我了，真的不想活了"), StringComparison.Ordinal);
}
