using Bot.Dialogs.State;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Guard.Dangers;

public sealed class AfterHelpTests
{
    [Theory]
    [InlineData("my husband hits me", "where can I go", "violence", "18281")]
    [InlineData("I was raped", "what should I do", "sexual", "18281")]
    [InlineData("there is a gas smell in my flat", "what do I do now", "gas", "999")]
    [InlineData("I want to kill myself", "what now", "suicide", "18111")]
    [InlineData("我想死", "點算", "suicide", "18111")]
    [InlineData("我老公打我", "我可以去邊", "violence", "18281")]
    [InlineData("有人扮入境處打俾我要我俾錢", "咁而家點算", "scam", "18222")]
    public void Run_AQuestionThatNamesNoService_GetsTheHelpAgain(string danger, string then, string kind, string number)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Urgent, talk.Say(danger).Outcome);
        var result = talk.Say(then);
        Assert.Equal((Outcome.Urgent, kind), (result.Outcome, result.Reason));
        Assert.Contains(number, result.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I want to kill myself", "How much does it cost to renew a full driving licence?")]
    [InlineData("我老公打我", "續領正式駕駛執照要多少錢？")]
    public void Run_AServiceNamed_IsAnswered(string danger, string then)
    {
        var talk = new Talk();
        talk.Say(danger);
        var result = talk.Say(then);
        Assert.Equal((Outcome.Answer, "td-renew-full"), (result.Outcome, result.Reply.ArticleId));
    }

    [Theory]
    [InlineData("my dad collapsed", "false alarm he's fine")]
    [InlineData("my dad collapsed", "he is awake now and much better")]
    [InlineData("my flat is on fire", "the fire brigade is here now")]
    [InlineData("my flat is on fire", "we all got out of the building")]
    [InlineData("屋企失火", "火已經熄咗，冇人受傷")]
    [InlineData("阿爺暈低咗", "醒返喇冇事")]
    public void Run_ItIsOver_IsHeardAndAskedNoMore(string danger, string then)
    {
        var talk = new Talk();
        talk.Say(danger);
        var result = talk.Say(then);
        Assert.Equal((Outcome.Smalltalk, SmalltalkReasons.Safe), (result.Outcome, result.Reason));
        Assert.Contains("999", result.Reply.Text, StringComparison.Ordinal);
        Assert.NotEqual(Outcome.Urgent, talk.Say("what should I do").Outcome);
    }

    /// <summary>Asked whether they think of suicide, they did not say no.</summary>
    [Theory]
    [InlineData("nobody would notice")]
    [InlineData("what now")]
    public void Run_AfterAQuestionAboutSuicide_WhatDeniesNothingGetsTheHelp(string text)
    {
        var result = new Dialog(TimeProvider.System).Run(
            new DialogRequest
            {
                Text = text,
                State = DialogState.New with { DangerAsked = "suicide", HeldQuestion = "it is all too much" },
            },
            TestKnowledge.Snapshot
        );
        Assert.Equal((Outcome.Urgent, "suicide"), (result.Outcome, result.Reason));
        Assert.Contains("18111", result.Reply.Text, StringComparison.Ordinal);
        Assert.Equal(0, result.State.SinceHelp);
    }

    [Theory]
    [InlineData("my dad collapsed", "he is not breathing and not ok")]
    [InlineData("屋企失火", "唔安全，仲燒緊")]
    [InlineData("my husband hits me", "is it safe to go home?")]
    public void Run_ItIsNotOver_IsNotHeardAsSafe(string danger, string then)
    {
        var talk = new Talk();
        talk.Say(danger);
        Assert.NotEqual(SmalltalkReasons.Safe, talk.Say(then).Reason);
    }

    [Theory]
    [InlineData("I want to kill myself", "ok", "18111")]
    [InlineData("I want to kill myself", "thanks bye", "18111")]
    [InlineData("我老公打我", "多謝", "18281")]
    public void Run_ThanksAfterHelp_KeepsTheLinesOpen(string danger, string then, string number)
    {
        var talk = new Talk();
        talk.Say(danger);
        var result = talk.Say(then);
        Assert.Equal((Outcome.Smalltalk, SmalltalkReasons.TakeCare), (result.Outcome, result.Reason));
        Assert.Contains(number, result.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AServiceAnsweredSince_IsWhatTheNextMessageLeansOn()
    {
        var talk = new Talk();
        talk.Say("my dad collapsed");
        talk.Say("How much does it cost to renew a full driving licence?");
        Assert.NotEqual(Outcome.Urgent, talk.Say("what should I do").Outcome);
    }

    [Fact]
    public void Run_ManyMessagesLater_AsksWhichServiceAgain()
    {
        var talk = new Talk();
        talk.Say("my husband hits me");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            talk.Say("thanks");
        }

        Assert.NotEqual(Outcome.Urgent, talk.Say("where can I go").Outcome);
    }

    [Fact]
    public void Run_SafeFromAPerson_KeepsTheHelp()
    {
        var talk = new Talk();
        talk.Say("my husband hits me");
        Assert.Equal(SmalltalkReasons.Safe, talk.Say("he's at work now, I'm safe").Reason);
        Assert.Equal(Outcome.Urgent, talk.Say("where can I go").Outcome);
    }
}
