using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Handoff.Requests;

public sealed class PersonRequestTests
{
    [Fact]
    public void Run_NoAnswerTwice_AsksForAPersonAndBriefsThem()
    {
        var talk = new Talk();
        talk.Say("How much does it cost to renew a full driving licence?");
        talk.Say("zxqv blorf wumpus quux");
        var result = talk.Say("glarb fnord zibble");
        Assert.Equal(
            (Outcome.NoAnswer, Reasons.LowConfidenceTwice, HandoffState.Requested),
            (result.Outcome, result.Reason, result.Handoff!.State)
        );
        Assert.DoesNotContain(result.Reply.Chips, c => c.Label == "Talk to a person");
        var details = JsonDocument.Parse(result.Handoff.DetailsJson!).RootElement;
        Assert.Contains("renew a full driving licence", details.GetProperty("summary").GetString());
        Assert.Equal(Reasons.LowConfidenceTwice, details.GetProperty("reason").GetString());
        Assert.Equal(3, details.GetProperty("asked").GetArrayLength());
        Assert.Contains("td-renew-full#fee", details.GetProperty("suggested").EnumerateArray().Select(e => e.GetString()));
    }

    [Theory]
    [InlineData("how long do I have to wait")]
    [InlineData("how long will it take?")]
    [InlineData("is anyone coming?")]
    [InlineData("still waiting")]
    [InlineData("要等幾耐呀")]
    [InlineData("幾時先有人覆我")]
    [InlineData("还要等多久")]
    public void Run_TheWaitAskedByOneWhoWaits_IsNoQuestionAboutAService(string text)
    {
        var result = new Talk { WaitsForPerson = true }.Say(text);
        Assert.Equal((Outcome.Handoff, Reasons.Waiting), (result.Outcome, result.Reason));
        Assert.Null(result.Handoff);
    }

    [Theory]
    [InlineData("how long does it take to renew a full driving licence")]
    [InlineData("續領正式駕駛執照要等幾耐")]
    public void Run_AServiceAskedByOneWhoWaits_IsAnswered(string text) =>
        Assert.NotEqual(
            Outcome.Handoff,
            new Talk { WaitsForPerson = true }
                .Say(text)
                .Outcome
        );

    [Theory]
    [InlineData("搵人嚟")]
    [InlineData("叫个人来")]
    [InlineData("快啲搵個人覆我")]
    public void Run_Somebody_IsAWishForAPerson(string text) => Assert.Equal(Outcome.Handoff, new Talk().Say(text).Outcome);

    [Fact]
    public void Run_TheNumberOfTheOffer_AsksForAPerson()
    {
        var talk = new Talk();
        Assert.Equal("Talk to a person", Assert.Single(talk.Say("zxqv blorf wumpus quux").Reply.Chips).Label);
        Assert.Equal((Outcome.Handoff, Reasons.OfferAccepted), (talk.Say("1") is var r ? r.Outcome : default, r.Reason));
    }

    [Theory]
    [InlineData("叫你經理嚟")]
    [InlineData("唔該叫你上司出嚟")]
    [InlineData("叫你们领导来")]
    [InlineData("Get me your manager now")]
    [InlineData("I want to speak to your supervisor")]
    public void Run_AWishForTheirChief_IsOneForAPerson(string text) =>
        Assert.Equal((Outcome.Handoff, Reasons.ResidentRequest), new Talk().Say(text) is var r ? (r.Outcome, r.Reason) : default);

    [Fact]
    public void Run_ASignalSwitchedOff_OnlyOffers()
    {
        var talk = new Talk(new HandoffSettings { ReasonsOff = [Reasons.LowConfidenceTwice] });
        talk.Say("zxqv blorf wumpus quux");
        var result = talk.Say("glarb fnord zibble");
        Assert.Null(result.Handoff);
        Assert.Contains(result.Reply.Chips, c => c.Label == "Talk to a person");
    }

    [Fact]
    public void Run_AnAccountQuestion_WhereTheHouseWantsAPersonAtOnce_AsksForOne()
    {
        var result = new Talk(new HandoffSettings { AskAtOnce = [Reasons.AccountQuestion] }).Say("has my licence been approved yet?");
        Assert.Equal((Outcome.Account, Reasons.AccountQuestion), (result.Outcome, result.Handoff?.Reason));
        Assert.DoesNotContain("Would you like to talk to one?", result.Reply.Text);
        Assert.DoesNotContain(result.Reply.Chips, c => c.Label == "Talk to a person");
        Assert.Contains(
            "a case of their own",
            JsonDocument.Parse(result.Handoff!.DetailsJson!).RootElement.GetProperty("summary").GetString()
        );
    }

    [Theory]
    [InlineData(Reasons.UnknownForm, "where can I download form ZZ77", "the assistant had no sure answer")]
    [InlineData("suicide", "I want to kill myself", "someone may be in danger")]
    public void Run_WhateverTheReason_TheBriefingCallsOnlyDangerDanger(string reason, string text, string why)
    {
        var result = new Talk(new HandoffSettings { AskAtOnce = [Reasons.UnknownForm] }).Say(text);
        Assert.Equal(reason, result.Handoff?.Reason);
        Assert.Contains(why, JsonDocument.Parse(result.Handoff!.DetailsJson!).RootElement.GetProperty("summary").GetString());
    }

    [Theory]
    [InlineData("td-renew-full")]
    [InlineData("td")]
    public void Run_AProcedureThatIsAlwaysForAPerson_IsAnsweredAndAsksForOne(string id)
    {
        var result = new Talk(new HandoffSettings { AlwaysPerson = [id] }).Say("How much does it cost to renew a full driving licence?");
        Assert.Equal((Outcome.Answer, Reasons.ProcedurePolicy), (result.Outcome, result.Handoff?.Reason));
        Assert.Null(
            new Talk(new HandoffSettings { AlwaysPerson = ["immd"] }).Say("How much does it cost to renew a full driving licence?").Handoff
        );
    }

    [Fact]
    public void Run_DispleasedTwice_AsksForAPerson()
    {
        var talk = new Talk();
        Assert.Null(talk.Say("that is wrong").Handoff);
        var result = talk.Say("not helpful");
        Assert.Equal((Outcome.Feedback, Reasons.RepeatedNegativeFeedback), (result.Outcome, result.Handoff!.Reason));
    }

    [Fact]
    public void Run_WhileOneWaits_SaysOnceThatAPersonComesAndKeepsTheRequest()
    {
        var talk = new Talk { WaitsForPerson = true };
        const string Still = "A person has been asked for";
        Assert.Contains(Still, talk.Say("How much does it cost to renew a full driving licence?").Reply.Text);
        Assert.DoesNotContain(Still, talk.Say("and the documents?").Reply.Text);
        Assert.DoesNotContain(Still, talk.Say("zxqv blorf wumpus quux").Reply.Text);
        var again = talk.Say("I want to talk to a person");
        Assert.Equal((Outcome.Handoff, Reasons.Waiting, true), (again.Outcome, again.Reason, again.Handoff is null));
        Assert.Contains("Your request stands", again.Reply.Text);
    }

    [Fact]
    public void Replay_OfARecord_IsTheSameDecision()
    {
        var talk = new Talk();
        talk.Say("How do I renew a driving licence online?");
        foreach (var text in new[] { "how much", "我想死", "zxqv blorf", "talk to a person" })
        {
            var recorded = DecisionJson.Read(DecisionJson.Write(talk.Say(text).Trace));
            var again = Replay.Run(recorded, new Dialog(TimeProvider.System), TestKnowledge.Snapshot);
            Assert.Empty(Replay.Decision(recorded, again));
            Assert.Empty(Replay.Ground(recorded, again));
            Assert.Equal("knowledge", Assert.Single(Replay.Ground(recorded with { Knowledge = "sha256:00" }, again)).What);
        }
    }

    [Theory]
    [InlineData("how do I renew my UK driving licence")]
    [InlineData("日本駕駛執照續期")]
    [InlineData("怎样续美国驾照")]
    [InlineData("US driving licence renewal")]
    public void Run_AnotherPlacesService_IsOutOfScope(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.NoAnswer, Reasons.OutOfScope), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Run_APlaceOneIsMerelyIn_IsNotOutOfScope() =>
        Assert.NotEqual(Reasons.OutOfScope, new Talk().Say("I live in Canada, how do I renew my Hong Kong full driving licence").Reason);

    [Theory]
    [InlineData("ok get me somebody who can then")]
    [InlineData("I want a person to help with my passport")]
    [InlineData("i need someone to talk to")]
    [InlineData("Could somebody ring me back about it?")]
    [InlineData("麻煩轉駁給你們的同事")]
    public void Run_AWishForAPersonInOtherWords_AsksForOne(string text) =>
        Assert.Equal(Reasons.ResidentRequest, new Talk().Say(text).Reason);

    [Theory]
    [InlineData("唔該，公眾骨灰龕位點樣抽籤？")]
    [InlineData("ok thanks, how much does it cost to renew a full driving licence?")]
    [InlineData("can somebody else collect my driving licence")]
    [InlineData("聽日帶三十萬現鈔過關，使唔使同人講聲㗎")]
    [InlineData("I need a person to act as a witness for my will")]
    public void Run_AQuestionWithThanksInIt_IsStillOne(string text) =>
        Assert.DoesNotContain(new Talk().Say(text).Outcome, new[] { Outcome.Smalltalk, Outcome.Handoff });
}
