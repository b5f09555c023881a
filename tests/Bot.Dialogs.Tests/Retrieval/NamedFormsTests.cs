using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Retrieval;

public sealed class NamedFormsTests
{
    [Theory]
    [InlineData("TD557", "td-renew-full")]
    [InlineData("where do I get form TD 557", "td-renew-full")]
    [InlineData("td-557 點填", "td-renew-full")]
    public void Run_AKnownForm_IsAnsweredWithAnEntryOfTheArticleThatNamesIt(string text, string article)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Answer, article), (result.Outcome, result.Reply.ArticleId));
    }

    [Theory]
    [InlineData("TD9987", "TD9987")]
    [InlineData("where can I download form ZZ77", "ZZ77")]
    [InlineData("表格 XQ123 係咩嚟", "XQ123")]
    public void Run_AFormThatNothingNames_IsSaidNotToBeKnown(string text, string form)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.NoAnswer, Reasons.UnknownForm), (result.Outcome, result.Reason));
        Assert.Contains(form, result.Reply.Text);
    }

    [Theory]
    [InlineData("my son is 18, can he take the driving test")]
    [InlineData("I moved in 2023, where do I change my address")]
    [InlineData("what documents for my 9 year old")]
    [InlineData("engine of 2000cc licence fee")]
    public void Run_NumbersBesideWords_AreNoForms(string text) => Assert.DoesNotContain("form", new Talk().Say(text).Trace.Signals);
}
