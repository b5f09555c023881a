using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class FeelingTests
{
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "I'm so scared")]
    [InlineData("How much does it cost to renew a full driving licence?", "honestly I really can't cope")]
    [InlineData("續領正式駕駛執照要多少錢？", "我好驚呀")]
    [InlineData("續領正式駕駛執照要多少錢？", "我真係頂唔順喇")]
    [InlineData("续领正式驾驶执照要多少钱？", "我真的很累")]
    public void Run_AFeeling_IsNeverThanks(string question, string feeling)
    {
        var talk = new Talk();
        talk.Say(question);
        var result = talk.Say(feeling);
        Assert.NotEqual(SmalltalkReasons.Thanks, result.Reason);
        Assert.Contains("18111", result.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm worried about my rates bill, how do I pay it?")]
    [InlineData("我好擔心交唔到差餉，點樣分期")]
    [InlineData("we are really struggling, is there anything else we could ask for")]
    public void Run_AFeelingWithAQuestion_IsLookedUp(string text) =>
        Assert.NotEqual(SmalltalkReasons.Hardship, new Talk().Say(text).Reason);

    [Theory]
    [InlineData("ok", SmalltalkReasons.Acknowledge)]
    [InlineData("thanks a lot", SmalltalkReasons.Thanks)]
    [InlineData("ok thanks bye", SmalltalkReasons.Bye)]
    [InlineData("多謝晒", SmalltalkReasons.Thanks)]
    [InlineData("明白喇", SmalltalkReasons.Acknowledge)]
    [InlineData("算啦 我問你得啦", SmalltalkReasons.Acknowledge)]
    public void Run_Courtesy_IsThanksOrAGoodbyeOnlyInSuchWords(string text, string reason)
    {
        var talk = new Talk();
        talk.Say("How much does it cost to renew a full driving licence?");
        Assert.Equal((Outcome.Smalltalk, reason), (talk.Say(text) is var r ? r.Outcome : default, r.Reason));
    }
}
