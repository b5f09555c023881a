using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>Two services in one sentence, without a question word between them.</summary>
public sealed class SeveralTopicsTests
{
    [Theory]
    [InlineData("I want to renew a full driving licence and apply for a liquor licence", "td-renew-full", "fehd-liquor")]
    [InlineData("how do I apply for an international driving permit and close a water account", "td-idp", "wsd-close-account")]
    [InlineData("我想續領正式駕駛執照同埋申請酒牌", "td-renew-full", "fehd-liquor")]
    [InlineData("酒牌同國際駕駛執照點申請", "fehd-liquor", "td-idp")]
    [InlineData("续领正式驾驶执照和申请酒牌", "td-renew-full", "fehd-liquor")]
    public void Run_OneIsAnsweredOrBothAreNamed_AndNoneIsPassedOver(string text, string one, string other)
    {
        var result = new Talk().Say(text);
        Assert.Contains("several_topics", result.Trace.Signals);
        var articles = result.State.Choices.Select(c => c.ArticleId ?? c.EntryId?.Split('#')[0]).Append(result.Reply.ArticleId).ToArray();
        Assert.Contains(one, articles);
        Assert.Contains(other, articles);
        if (result.Outcome == Outcome.Answer)
        {
            Assert.StartsWith(Strings.For(result.Reply.Language)["moreQuestions"], result.Reply.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("how much is it to renew a full driving licence for my husband and me")]
    [InlineData("can I pay for my driving licence by cash or cheque, and in person")]
    [InlineData("續領正式駕駛執照要身份證和住址證明嗎")]
    [InlineData("How much is an international driving permit?")]
    public void Run_PartsOfOneThing_AreOneQuestion(string text) =>
        Assert.DoesNotContain("several_topics", new Talk().Say(text).Trace.Signals);
}
