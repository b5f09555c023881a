using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Retrieval;

public sealed class UncoveredTopicTests
{
    [Theory]
    [InlineData("how do i get a taxi driving licence", "I have no information about a taxi driving licence", "the Transport Department")]
    [InlineData("點樣考的士牌", "我沒有關於的士駕駛執照的資料", "運輸署")]
    [InlineData("怎么考出租车驾照", "我没有关于的士驾驶执照的资料", "运输署")]
    public void Run_ATopicThatNothingAnswers_IsNamedWithWhoDealsWithIt(string text, string says, string body)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.NoAnswer, Reasons.TopicNotCovered), (result.Outcome, result.Reason));
        Assert.Contains(says, result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains(body, result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("uncovered:taxi-driving-licence", result.Trace.Signals);
        Assert.NotEmpty(result.Reply.Chips);
    }

    [Theory]
    [InlineData("how do i get a taxi driving licence", "2804 2600")]
    [InlineData("受養人簽證", "2824 6111")]
    [InlineData("工傷", "2717 1771")]
    public void Run_ATopicThatNothingAnswers_HasTheTelephoneOfWhoDealsWithIt(string text, string hotline)
    {
        var result = new Talk().Say(text);
        Assert.Equal(Reasons.TopicNotCovered, result.Reason);
        Assert.Contains(hotline, result.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("electricity account")]
    [InlineData("煤氣戶口")]
    public void Run_ANameBesideOneOfOurs_IsNotToldAsOurs(string text) => Assert.NotEqual(Reasons.Topic, new Talk().Say(text).Reason);

    [Fact]
    public void Run_OurOwnTopicBesideIt_IsAnswered() =>
        Assert.Equal(Outcome.Answer, new Talk().Say("how much is it to renew a full driving licence").Outcome);
}
