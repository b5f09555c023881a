using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class ToldOfFilesTests
{
    [Theory]
    [InlineData("[image]")]
    [InlineData("<photo omitted>")]
    [InlineData("I'll send you a screenshot of the letter")]
    [InlineData("see attached photo")]
    [InlineData("[圖片]")]
    [InlineData("睇下張相")]
    [InlineData("我发张截图给你看")]
    public void Run_AFileToldOf_IsAskedForInWords(string text) =>
        Assert.Equal((Outcome.Error, Reasons.NoText), new Talk().Say(text) is var r ? (r.Outcome, r.Reason) : default);

    [Theory]
    [InlineData("what size is the photo for a driving licence")]
    [InlineData("I have to send a photo of my vehicle, where to")]
    [InlineData("續領車牌要唔要相")]
    public void Run_AQuestionAboutAPicture_IsLookedUp(string text) => Assert.NotEqual(Reasons.NoText, new Talk().Say(text).Reason);

    [Theory]
    [InlineData("wow thanks for nothing")]
    [InlineData("a lot of help you are")]
    [InlineData("👎")]
    public void Run_Sarcasm_IsBlame(string text)
    {
        var talk = new Talk();
        talk.Say("How much does it cost to renew a full driving licence?");
        Assert.Equal(Outcome.Feedback, talk.Say(text).Outcome);
    }
}
