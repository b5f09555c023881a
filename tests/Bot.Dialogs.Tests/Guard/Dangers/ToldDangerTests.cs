using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Guard.Dangers;

/// <summary>What is said after help was given for a danger.</summary>
public sealed class ToldDangerTests
{
    [Theory]
    [InlineData("老公打我，我好驚", "我唔想報警")]
    [InlineData("老公打我，我好驚", "我唔敢打999")]
    [InlineData("我丈夫打我", "我不想报警")]
    [InlineData("My husband hits me and I am scared", "I don't want to call the police")]
    [InlineData("My husband hits me and I am scared", "The police won't help me")]
    public void Run_ThePoliceAreNotWanted_TheHelplinesStayAndAPersonIsAskedFor(string first, string second)
    {
        var talk = new Talk();
        talk.Say(first);
        var result = talk.Say(second);
        Assert.Equal((Outcome.Urgent, "violence"), (result.Outcome, result.Reason));
        Assert.Contains("2343 2255", result.Reply.Text);
        Assert.Contains("18281", result.Reply.Text);
        Assert.Contains("999", result.Reply.Text);
        Assert.NotNull(result.Handoff);
    }

    [Fact]
    public void Run_ThePoliceAreNotWantedWithoutDangerBefore_IsNoDangerOfAnotherKind() =>
        Assert.NotEqual("violence", new Talk().Say("I don't want to call the police").Reason);

    [Fact]
    public void Run_AnotherDangerSaidOutright_IsHeardAsThat()
    {
        var talk = new Talk();
        talk.Say("老公打我，我好驚");
        Assert.Equal((Outcome.Urgent, "fire"), talk.Say("我唔想報警但係屋企着火") is var r ? (r.Outcome, r.Reason) : default);
    }
}
