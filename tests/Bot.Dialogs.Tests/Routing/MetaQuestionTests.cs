using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Routing;

public sealed class MetaQuestionTests
{
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "say that again please")]
    [InlineData("How much does it cost to renew a full driving licence?", "sorry, I didn't catch that")]
    [InlineData("How much does it cost to renew a full driving licence?", "what?")]
    [InlineData("續領正式駕駛執照要多少錢？", "再講一次")]
    [InlineData("續領正式駕駛執照要多少錢？", "咩話")]
    [InlineData("续领正式驾驶执照要多少钱？", "再说一遍")]
    public void Run_OnceMore_RepeatsTheAnswer(string question, string again)
    {
        var talk = new Talk();
        var first = talk.Say(question);
        Assert.Equal(Outcome.Answer, first.Outcome);
        var result = talk.Say(again);
        Assert.Equal((Outcome.Answer, Reasons.Repeated), (result.Outcome, result.Reason));
        Assert.Equal(first.Reply.EntryId, result.Reply.EntryId);
        Assert.Null(result.Handoff);
    }

    [Fact]
    public void Run_OnceMoreAfterChoices_OffersTheSame()
    {
        var talk = new Talk();
        var first = talk.Say("driving licence");
        Assert.Equal(Outcome.Clarify, first.Outcome);
        var result = talk.Say("repeat please");
        Assert.Equal((first.Outcome, first.Reason), (result.Outcome, result.Reason));
        Assert.Equal(first.Reply.Chips.Select(c => c.Label), result.Reply.Chips.Select(c => c.Label));
        Assert.Equal("driving licence", talk.State.ClarifiedQuestion);
    }

    [Fact]
    public void Run_OnceMoreAtTheBegin_TellsWhatCanBeAsked() => Assert.Equal(SmalltalkReasons.Help, new Talk().Say("what?").Reason);

    [Fact]
    public void Run_GoBack_ReturnsToTheAnswerBefore()
    {
        var talk = new Talk();
        var first = talk.Say("How much does it cost to renew a full driving licence?");
        talk.Say("My water bill is too high. What should I check?");
        Assert.Equal(first.Reply.EntryId, talk.Say("go back").Reply.EntryId);
    }

    [Fact]
    public void Run_GoBackToNothing_AsksWhichService() => Assert.Equal(Reasons.WhichService, new Talk().Say("go back").Reason);

    [Theory]
    [InlineData("I don't understand", SmalltalkReasons.Unclear)]
    [InlineData("can you explain more simply", SmalltalkReasons.Unclear)]
    [InlineData("唔明喎", SmalltalkReasons.Unclear)]
    [InlineData("说清楚点", SmalltalkReasons.Unclear)]
    [InlineData("are you sure?", SmalltalkReasons.Reliable)]
    [InlineData("where did you get this", SmalltalkReasons.Reliable)]
    [InlineData("你肯定？", SmalltalkReasons.Reliable)]
    [InlineData("is this conversation recorded", SmalltalkReasons.ChatKept)]
    [InlineData("who can see what I write", SmalltalkReasons.ChatKept)]
    [InlineData("你會唔會記低我講嘅嘢", SmalltalkReasons.ChatKept)]
    public void Run_AboutTheConversation_IsNoQuestionWithoutAnAnswer(string text, string reason)
    {
        var talk = new Talk();
        talk.Say("How much does it cost to renew a full driving licence?");
        var result = talk.Say(text);
        Assert.Equal((Outcome.Smalltalk, reason), (result.Outcome, result.Reason));
        Assert.Equal(0, talk.State.LowConfidenceTurns);
        Assert.NotEmpty(result.Reply.Chips);
    }

    [Theory]
    [InlineData("what documents do I need")]
    [InlineData("I don't understand how to pay rates")]
    [InlineData("is it right that I must pay within 14 days")]
    [InlineData("who can see my land record")]
    [InlineData("how long do employers keep records")]
    [InlineData("僱主要保存我嘅工時紀錄嗎")]
    [InlineData("再交一次")]
    public void Run_AboutAService_IsLookedUp(string text) =>
        Assert.DoesNotContain(
            new Talk().Say(text).Reason,
            new[]
            {
                SmalltalkReasons.Unclear,
                SmalltalkReasons.Reliable,
                SmalltalkReasons.ChatKept,
                SmalltalkReasons.Help,
                Reasons.Repeated,
            }
        );

    [Theory]
    [InlineData("you don't understand me")]
    [InlineData("你唔明我講咩")]
    [InlineData("are you even listening??")]
    [InlineData("你有冇聽我講")]
    public void Run_BlameForNotUnderstanding_StaysBlame(string text)
    {
        var talk = new Talk();
        talk.Say("How much does it cost to renew a full driving licence?");
        Assert.Equal(Outcome.Feedback, talk.Say(text).Outcome);
    }
}
