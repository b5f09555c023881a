using Bot.Dialogs.Clarify;
using Bot.Dialogs.State;

namespace Bot.Dialogs.Tests.Clarify;

public sealed class ChoiceReaderTests
{
    private static readonly OfferedChoice[] English =
    [
        new("How do I replace a lost identity card?", "a#lost"),
        new("How do I replace a damaged identity card?", "b#damaged"),
        new("How much does a passport cost?", "c#fee"),
        new("None of these", null),
    ];

    private static readonly OfferedChoice[] Chinese =
    [
        new("遺失身分證如何補領？", "a#lost"),
        new("身分證損壞如何更換？", "b#damaged"),
        new("護照收費多少？", "c#fee"),
        new("以上都不是", null),
    ];

    [Theory]
    [InlineData("1", "a#lost")]
    [InlineData("2", "b#damaged")]
    [InlineData("3.", "c#fee")]
    [InlineData("option 2", "b#damaged")]
    [InlineData("the second one", "b#damaged")]
    [InlineData("second one please", "b#damaged")]
    [InlineData("number three", "c#fee")]
    [InlineData("the last one", "c#fee")]
    [InlineData("how do i replace a damaged identity card", "b#damaged")]
    [InlineData("damaged", "b#damaged")]
    [InlineData("the lost one", "a#lost")]
    [InlineData("passport", "c#fee")]
    [InlineData("i mean the damaged card", "b#damaged")]
    public void Read_English(string text, string entry) => Assert.Equal(entry, ChoiceReader.Read(text, English, asked: true)?.EntryId);

    [Theory]
    [InlineData("第二個", "b#damaged")]
    [InlineData("第一個", "a#lost")]
    [InlineData("2", "b#damaged")]
    [InlineData("２", "b#damaged")]
    [InlineData("二", "b#damaged")]
    [InlineData("我想要第三个", "c#fee")]
    [InlineData("最後嗰個", "c#fee")]
    [InlineData("護照", "c#fee")]
    [InlineData("损坏", "b#damaged")]
    [InlineData("身分證損壞如何更換", "b#damaged")]
    [InlineData("②", "b#damaged")]
    public void Read_Chinese(string text, string entry) => Assert.Equal(entry, ChoiceReader.Read(text, Chinese, asked: true)?.EntryId);

    [Theory]
    [InlineData("none of these")]
    [InlineData("neither")]
    [InlineData("no")]
    [InlineData("都唔係")]
    [InlineData("以上都不是")]
    public void Read_None(string text)
    {
        var choice = ChoiceReader.Read(text, Chinese, asked: true);
        Assert.NotNull(choice);
        Assert.Null(choice.EntryId);
    }

    [Theory]
    [InlineData("how long does it take to renew a driving licence at the counter in Kwun Tong")]
    [InlineData("card")]
    [InlineData("I have 2 children and want to register the second one for school")]
    [InlineData("續車牌幾錢")]
    public void Read_AnythingElse_IsNoChoice(string text)
    {
        Assert.Null(ChoiceReader.Read(text, English, asked: true));
        Assert.Null(ChoiceReader.Read(text, [], asked: true));
    }
}
