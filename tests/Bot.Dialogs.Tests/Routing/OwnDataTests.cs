using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class OwnDataTests
{
    [Theory]
    [InlineData("Delete all my data please")]
    [InlineData("please erase my conversation")]
    [InlineData("can you give me a copy of my data")]
    [InlineData("請刪除我的對話紀錄")]
    [InlineData("請刪除我嘅資料")]
    [InlineData("可以删除我的所有聊天记录吗")]
    [InlineData("please forget what I told you")]
    [InlineData("delete what I wrote")]
    [InlineData("delete this conversation")]
    [InlineData("清除對話")]
    [InlineData("刪除我啱啱講嘅嘢")]
    public void Run_OwnDataToBeErasedOrShown_IsToldWhoDoesIt(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Smalltalk, SmalltalkReasons.OwnData), (result.Outcome, result.Reason));
        Assert.Contains("1823", result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains(result.Reply.Chips, c => c.EntryId is null);
    }

    [Theory]
    [InlineData("delete my neighbour's data")]
    [InlineData("how do I ask a company to delete my data")]
    [InlineData("點樣查閱公司持有我嘅資料")]
    [InlineData("刪除我的商業登記")]
    [InlineData("唔該晒")]
    [InlineData("thanks")]
    public void Run_DataElsewhere_IsAnotherQuestion(string text) => Assert.NotEqual(SmalltalkReasons.OwnData, new Talk().Say(text).Reason);
}
