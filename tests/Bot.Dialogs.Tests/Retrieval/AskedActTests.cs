using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>What is to be done, where an article tells of several acts.</summary>
public sealed class AskedActTests
{
    [Theory]
    [InlineData("I lost my passport", "loss")]
    [InlineData("改護照資料幾錢", null)]
    [InlineData("更改護照資料幾錢", "change")]
    [InlineData("续领驾驶执照", "renew")]
    [InlineData("取消預約", "cancel")]
    [InlineData("How much is a passport", null)]
    public void In_NamesTheActs(string text, string? act) => Assert.Equal(act is null ? [] : [act], AskedAct.In(text));

    [Fact]
    public void IsOther_OnlyWhereBothSpeakOfOne()
    {
        var fee = TestKnowledge.Snapshot.FindEntry("td-renew-full#fee")!;
        Assert.True(AskedAct.IsOther(fee, ["loss"]));
        Assert.False(AskedAct.IsOther(fee, ["loss", "renew"]));
        Assert.False(AskedAct.IsOther(fee, []));
        Assert.False(AskedAct.IsOther(TestKnowledge.Snapshot.FindEntry("wsd-change-consumer#deposit")!, ["loss"]));
    }

    [Theory]
    [InlineData("how much is it to replace a lost full driving licence")]
    [InlineData("正式駕駛執照唔見咗，補領要幾錢")]
    public void Run_TheFeeOfAnotherAct_IsNotTheAnswer(string text) =>
        Assert.NotEqual("td-renew-full#fee", new Talk().Say(text).Reply.EntryId);

    [Theory]
    [InlineData("What is the income limit?")]
    [InlineData("入息上限係幾多")]
    public void Run_ALimitOfNothing_IsAskedBack(string text) =>
        Assert.Equal((Outcome.Clarify, Reasons.WhichService), new Talk().Say(text) is var r ? (r.Outcome, r.Reason) : default);
}
