using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>Answers that begin with yes or no.</summary>
public sealed class YesNoTests
{
    [Theory]
    [InlineData("Does HKeToll have a monthly fee?")]
    [InlineData("Is there a fee for it")]
    [InlineData("can my wife apply")]
    [InlineData("可以分期交吗")]
    [InlineData("使唔使錢")]
    public void IsAsked_AQuestionForYesOrNo(string text) => Assert.True(YesNo.IsAsked(MessageView.Of(text)));

    [Theory]
    [InlineData("How do I file my tax return")]
    [InlineData("what documents do I need")]
    [InlineData("我想投訴個職員態度差")]
    [InlineData("怎么注册医健通")]
    public void IsAsked_AnyOther_Not(string text) => Assert.False(YesNo.IsAsked(MessageView.Of(text)));

    [Theory]
    [InlineData("Yes. Filing online extends the deadline.", "Filing online extends the deadline.")]
    [InlineData("可以。1823全天候接受對任何政府服務的投訴。", "1823全天候接受對任何政府服務的投訴。")]
    [InlineData("Yes, if you apply in person: originals are checked.", "Yes, if you apply in person: originals are checked.")]
    [InlineData("可以，但11至17歲人士登記須得家長同意。", "可以，但11至17歲人士登記須得家長同意。")]
    [InlineData("No. It is.", "No. It is.")]
    [InlineData("No registration is needed.", "No registration is needed.")]
    public void Without_AYesThatStandsAlone_IsLeftOut(string answer, string rest) => Assert.Equal(rest, YesNo.Without(answer));

    [Fact]
    public void Run_AYesThatNobodyAskedFor_IsNotSaid()
    {
        var result = new Talk().Say("HKeToll monthly fee");
        Assert.Equal(Outcome.Answer, result.Outcome);
        Assert.False(YesNo.IsIn(result.Reply.Answer!), result.Reply.Answer);
        Assert.Contains(result.Reply.Answer!, result.Reply.Text);
        Assert.StartsWith("No.", new Talk().Say("Is there a monthly fee for HKeToll?").Reply.Answer, StringComparison.Ordinal);
    }
}
