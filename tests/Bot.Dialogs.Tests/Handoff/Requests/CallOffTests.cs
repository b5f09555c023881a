using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.State;

namespace Bot.Dialogs.Tests.Handoff.Requests;

public sealed class CallOffTests
{
    [Theory]
    [InlineData("no need, cancel that please")]
    [InlineData("never mind, cancel")]
    [InlineData("Nevermind, thanks")]
    [InlineData("cancel")]
    [InlineData("cancel my request please")]
    [InlineData("I no longer want a person")]
    [InlineData("I don't need an agent any more, thank you")]
    [InlineData("no need to call me back")]
    [InlineData("forget it")]
    [InlineData("take me out of the queue")]
    [InlineData("唔使喇")]
    [InlineData("唔使啦，唔該")]
    [InlineData("不用了，取消")]
    [InlineData("不用了，谢谢")]
    [InlineData("唔使等喇")]
    [InlineData("唔使搵真人喇，多謝")]
    [InlineData("取消")]
    [InlineData("取消回電")]
    [InlineData("算啦")]
    [InlineData("我不想等了")]
    [InlineData("我已经找到答案了，不用了")]
    [InlineData("stop")]
    [InlineData("forget the agent")]
    [InlineData("no thanks, I'll ask you instead")]
    [InlineData("不用转了")]
    [InlineData("唔搵住")]
    [InlineData("算啦，我問你得啦")]
    public void WhoWaits_CallsThePersonOff(string text)
    {
        var choice = WaitingChoice.Read(null, [text], "en", mostFailures: 3);

        Assert.Equal(
            (HandoffState.BackToBot, ConversationOwner.Bot, "called_off"),
            (choice?.Handoff?.State, choice?.Handoff?.Owner, choice?.Reason)
        );
        Assert.Contains("no longer waiting", Assert.Single(choice!.Replies).ActivityJson, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel my licence")]
    [InlineData("how do I cancel my business registration")]
    [InlineData("I want to cancel that booking")]
    [InlineData("never mind the fee, where do I go")]
    [InlineData("no need to bring my passport?")]
    [InlineData("no need to wait?")]
    [InlineData("is there no need for a person")]
    [InlineData("please cancel my appointment")]
    [InlineData("please")]
    [InlineData("no")]
    [InlineData("thanks")]
    [InlineData("I do not want a robot")]
    [InlineData("取消駕駛執照")]
    [InlineData("点样取消商业登记")]
    [InlineData("取消預約")]
    [InlineData("唔使帶身份證")]
    [InlineData("唔使等？")]
    [InlineData("不用謝")]
    [InlineData("唔該")]
    [InlineData("搵真人")]
    [InlineData("我唔想等")]
    public void LookAlikes_CallNobodyOff(string text) => Assert.Null(WaitingChoice.Read(null, [text], "en", mostFailures: 3));

    [Fact]
    public void SeveralMessagesInARow_AreReadAsOne() =>
        Assert.NotNull(WaitingChoice.Read(null, ["no need", "cancel that please"], "en", mostFailures: 3)?.Handoff);

    [Fact]
    public void TheLastWordCounts() => Assert.Null(WaitingChoice.Read(null, ["never mind", "I do want a person"], "en", mostFailures: 3));

    [Fact]
    public void FromTheCallBackForm_TheFormGoesToo()
    {
        var asked = WaitingChoice.Read(null, ["Call me back"], "en", mostFailures: 3)!;
        var off = WaitingChoice.Read(asked.StateJson, ["never mind, cancel"], "en", mostFailures: 3)!;

        Assert.Equal("called_off", off.Handoff?.Reason);
        Assert.Null(WaitingChoice.Read(off.StateJson, ["2345 6789"], "en", mostFailures: 3));
    }

    [Fact]
    public void WhoSpokeOfDanger_StaysInTheQueue_AndIsToldSo()
    {
        var off = WaitingChoice.Read(DialogStateJson.Write(new() { DangerTold = "suicide" }), ["no need"], "en", mostFailures: 3)!;

        Assert.Null(off.Handoff);
        Assert.Contains("a person will still look", Assert.Single(off.Replies).ActivityJson, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("唔使喇，我想問公屋申請", true)]
    [InlineData("不用了，我想问公屋申请", true)]
    [InlineData("no need, I just want to ask about public housing", true)]
    [InlineData("唔使喇，我有急事搵真人", false)]
    [InlineData("唔使預約，我想問時間", false)]
    [InlineData("no need for an appointment, I want to ask about fees", false)]
    public void AQuestionRightAfter_IsForTheDialog(string text, bool dropped)
    {
        Assert.Null(WaitingChoice.Read(null, [text], "en", mostFailures: 3));
        Assert.Equal(dropped, WaitingChoice.CalledOffForAQuestion(null, [text], "en") is not null);
    }
}
