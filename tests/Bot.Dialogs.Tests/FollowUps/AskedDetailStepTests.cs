using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.FollowUps;

public sealed class AskedDetailStepTests
{
    [Theory]
    [InlineData("how much")]
    [InlineData("where")]
    [InlineData("how long does it take?")]
    [InlineData("is the office open on saturday")]
    [InlineData("whats your phone number")]
    [InlineData("can I pay by alipay")]
    [InlineData("do I need to make an appointment")]
    [InlineData("can someone else hand it in for me")]
    [InlineData("多少錢")]
    [InlineData("喺邊度")]
    [InlineData("要帶咩文件")]
    [InlineData("可以退款嗎")]
    [InlineData("收唔收八達通")]
    [InlineData("要等几天")]
    [InlineData("星期六開唔開")]
    public void Run_ADetailOfNothing_IsAskedOfWhat(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Clarify, Reasons.WhichService), (result.Outcome, result.Reason));
        Assert.Empty(result.Reply.Chips);
        Assert.Empty(result.Trace.Candidates);
    }

    [Theory]
    [InlineData("想申請iAM Smart點申請")]
    [InlineData("智方便怎么办理")]
    [InlineData("i want to get elderly octopus, how")]
    [InlineData("長者八達通點申請")]
    public void Run_AThingThatIsAlsoAMeans_IsATopic(string text) => Assert.NotEqual(Reasons.WhichService, new Talk().Say(text).Reason);

    [Theory]
    [InlineData("can i do it with iam smart")]
    [InlineData("用智方便得唔得")]
    [InlineData("用八達通俾錢得唔得")]
    public void Run_AMeansAlone_IsAskedOfWhat(string text) => Assert.Equal(Reasons.WhichService, new Talk().Say(text).Reason);

    [Theory]
    [InlineData("how much", "renew full driving licence", "td-renew-full#fee")]
    [InlineData("幾錢", "車輛過戶", "td-transfer#fee")]
    [InlineData("要多少钱", "国际驾驶许可证", "td-idp#fee")]
    public void Run_TheNameThatIsThenSaid_GetsTheDetail(string detail, string name, string entry)
    {
        var talk = new Talk();
        Assert.Equal(Reasons.WhichService, talk.Say(detail).Reason);
        Assert.Equal(entry, talk.Say(name).Reply.EntryId);
    }

    [Theory]
    [InlineData("whats your phone number", "2804 2600")]
    [InlineData("你哋電話幾多號", "2804 2600")]
    [InlineData("你们的网站", "td.gov.hk")]
    public void Run_TheDepartmentsOwnNumberOnItsPage_IsTold(string text, string contact)
    {
        var result = new Talk { Department = "td" }.Say(text);
        Assert.Equal((Outcome.Answer, Reasons.DepartmentContact, "td"), (result.Outcome, result.Reason, result.Reply.Department));
        Assert.Contains(contact, result.Reply.Text);
    }

    [Theory]
    [InlineData("How do I renew a driving licence online?", "can I pay by octopus")]
    [InlineData("怎樣在網上續領駕駛執照？", "可唔可以退款")]
    public void Run_ADetailThatTheTopicDoesNotTell_IsNotGuessed(string first, string second)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Answer, talk.Say(first).Outcome);
        var result = talk.Say(second);
        Assert.True(
            result.Outcome == Outcome.NoAnswer || result.Reply.ArticleId == "td-renew-full",
            $"{result.Outcome} {result.Reply.EntryId}"
        );
    }

    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "how long is it valid", "td-renew-full#validity")]
    [InlineData("公眾骨灰龕位點樣抽籤？", "幾錢", "fehd-niche#fee")]
    [InlineData("續領正式駕駛執照要多少錢？", "可以用幾耐", "td-renew-full#validity")]
    public void Run_ADetailAfterAnAnswer_IsThatTopics(string first, string second, string entry)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Answer, talk.Say(first).Outcome);
        Assert.Equal(entry, talk.Say(second).Reply.EntryId);
    }

    /// <summary>No word of it is a detail that any service has: it is what was spoken of that has an entry for it.</summary>
    [Theory]
    [InlineData(
        "Who can get a Hong Kong driving licence without a test?",
        "can I then drive a medium goods vehicle",
        "td-direct-issue#classes"
    )]
    [InlineData("Who can get a Hong Kong driving licence without a test?", "must I queue for a ticket", "td-direct-issue#ticket")]
    [InlineData("What form and documents are needed for a new liquor licence?", "who will be consulted about it", "fehd-liquor#process")]
    [InlineData("新酒牌要甚麼表格和文件？", "會諮詢邊個", "fehd-liquor#process")]
    [InlineData("公眾骨灰龕位點樣抽籤？", "續領正式駕駛執照要多少錢？", "td-renew-full#fee")]
    [InlineData(
        "How much does it cost to renew a full driving licence?",
        "what form and documents do I need for a new liquor licence",
        "fehd-liquor#documents"
    )]
    public void Run_AQuestionAfterAnAnswer_IsOfWhatItFits(string first, string second, string entry)
    {
        var talk = new Talk();
        talk.Say(first);
        Assert.Equal(entry, talk.Say(second).Reply.EntryId);
    }
}
