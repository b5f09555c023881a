using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.FollowUps;

public sealed class ForWhomTests
{
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "and for my wife?")]
    [InlineData("How much does it cost to renew a full driving licence?", "what about my father, he's 59")]
    [InlineData("續領正式駕駛執照要多少錢？", "咁我老婆呢")]
    [InlineData("续领正式驾驶执照要多少钱？", "那我先生呢")]
    public void Run_AnotherGrownUp_GetsTheSameAnswer(string question, string whom)
    {
        var talk = new Talk();
        var first = talk.Say(question);
        var result = talk.Say(whom);
        Assert.Equal((Outcome.Answer, first.Reply.EntryId), (result.Outcome, result.Reply.EntryId));
    }

    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "what about my kid, he's 9")]
    [InlineData("續領正式駕駛執照要多少錢？", "咁小朋友呢")]
    public void Run_AChildOfWhomNothingIsTold_GetsNoGrownUpsAnswerAndNoOtherService(string question, string whom)
    {
        var talk = new Talk();
        talk.Say(question);
        var result = talk.Say(whom);
        Assert.Equal((Outcome.NoAnswer, Reasons.DetailNotCovered), (result.Outcome, result.Reason));
    }

    [Theory]
    [InlineData("and for my wife, where does she apply?")]
    [InlineData("what about my water bill")]
    [InlineData("想請個工人姐姐呢")]
    public void Run_MoreThanForWhom_IsReadAsEver(string text)
    {
        var talk = new Talk();
        var first = talk.Say("How much does it cost to renew a full driving licence?");
        Assert.NotEqual(first.Reply.EntryId, talk.Say(text).Reply.EntryId);
    }
}
