using Bot.Dialogs.State;
using Bot.Dialogs.Tests.Guard.Learned;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

/// <summary>A question that is only announced, and the answer to an offer, are looked up nowhere and refused by nobody.</summary>
public sealed class AnnouncedQuestionTests
{
    [Theory]
    [InlineData("one more thing")]
    [InlineData("I've got another quick question")]
    [InlineData("can I ask you something else")]
    [InlineData("just wondering")]
    [InlineData("hang on a minute")]
    [InlineData("仲有一樣嘢想問")]
    [InlineData("我想問多個問題")]
    [InlineData("我只是問下")]
    [InlineData("等我諗下")]
    public void Run_ItIsWaitedFor(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal(Outcome.Smalltalk, result.Outcome);
        Assert.Equal(0, result.State.LowConfidenceTurns);
    }

    [Theory]
    [InlineData("one more thing, how much is an international driving permit")]
    [InlineData("我想問多樣嘢，續領正式駕駛執照要幾錢")]
    public void Run_WhatComesWithIt_IsAnswered(string text) => Assert.NotEqual(Outcome.Smalltalk, new Talk().Say(text).Outcome);

    /// <summary>The model of attacks reads "yes please" with what was refused or unanswered before.</summary>
    [Theory]
    [InlineData("yes please", Outcome.Handoff)]
    [InlineData("好呀", Outcome.Handoff)]
    [InlineData("no thanks", Outcome.Smalltalk)]
    public void Run_AYesOrNoToThePersonOffered_IsNoAttack(string text, Outcome outcome) =>
        Assert.Equal(
            outcome,
            new Dialog(TimeProvider.System)
                .Run(
                    new DialogRequest { Text = text, State = DialogState.New with { PersonOffered = true } },
                    new HearingKnowledge(_ => "act", attack: true)
                )
                .Outcome
        );

    /// <summary>Where an application stands nobody can tell here; what is asked after it is of the same service.</summary>
    [Fact]
    public void Run_AfterAQuestionOfOnesOwnCase_TheServiceIsSpokenOf()
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Account, talk.Say("has my full driving licence renewal been approved yet").Outcome);
        Assert.Equal(["td-renew-full"], talk.State.MaybeSpokenOf);
        Assert.Equal("td-renew-full", talk.Say("how much").Reply.ArticleId);
    }
}
