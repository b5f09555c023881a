using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.State;

namespace Bot.Dialogs.Tests.Handoff.Requests;

public sealed class CaseWithdrawalTests
{
    private static readonly string[] Open = ["20261124-0007", "20261125-0001"];

    [Theory]
    [InlineData("no need to call me any more")]
    [InlineData("No need to call me back, thanks")]
    [InlineData("You don't need to call me anymore, I found the answer")]
    [InlineData("please don't call me")]
    [InlineData("there is no need to reply")]
    [InlineData("no need for a call back")]
    [InlineData("I no longer need a call")]
    [InlineData("I don't want to be contacted any more")]
    [InlineData("please cancel my case")]
    [InlineData("I would like to withdraw my case")]
    [InlineData("cancel the callback please")]
    [InlineData("Can you cancel my case please?")]
    [InlineData("nobody needs to contact me now, it is solved")]
    [InlineData("唔使打俾我喇")]
    [InlineData("唔使打俾我喇，唔該晒")]
    [InlineData("唔使再打電話俾我啦")]
    [InlineData("你哋唔使覆我喇，已經搞掂")]
    [InlineData("唔使人打嚟喇")]
    [InlineData("不用回复我了")]
    [InlineData("不用給我回電了，謝謝")]
    [InlineData("不必再联络我了")]
    [InlineData("不需要跟進了")]
    [InlineData("取消個案")]
    [InlineData("我想取消我的个案")]
    [InlineData("可唔可以取消回電？")]
    [InlineData("唔使搵職員打俾我喇")]
    public void WhoNamesTheCall_WithdrawsEveryOpenCase(string text)
    {
        var withdrawn = Read(text)!;

        Assert.Equal((CaseWithdrawal.Withdrawn, 2), (withdrawn.Reason, withdrawn.Numbers.Count));
        Assert.Contains("20261124-0007", withdrawn.Replies[0].ActivityJson, StringComparison.Ordinal);
        Assert.Equal(2, withdrawn.Replies.Count(r => r.Kind == EntryKind.Event));
    }

    [Theory]
    [InlineData("no need, thanks")]
    [InlineData("no need")]
    [InlineData("cancel")]
    [InlineData("never mind")]
    [InlineData("唔使喇，唔該")]
    [InlineData("不用了，谢谢")]
    [InlineData("算啦")]
    public void ABareNoNeed_CountsOnlyRightAfterTheCaseWasTold(string text)
    {
        Assert.Null(Read(text));
        Assert.Equal(CaseWithdrawal.Withdrawn, Read(text, isRightAfter: true)?.Reason);
    }

    [Theory]
    [InlineData("no need to call the police")]
    [InlineData("is there no need to call me?")]
    [InlineData("do I need to reply to the letter")]
    [InlineData("don't call me stupid")]
    [InlineData("I don't need a contact number")]
    [InlineData("cancel my licence")]
    [InlineData("how do I cancel my case at the court")]
    [InlineData("call me back")]
    [InlineData("please call me")]
    [InlineData("thanks")]
    [InlineData("唔使打電話預約")]
    [InlineData("唔使打俾我？")]
    [InlineData("唔使帶身份證")]
    [InlineData("取消駕駛執照")]
    [InlineData("打俾我")]
    [InlineData("不用謝")]
    [InlineData("点样取消商业登记")]
    public void LookAlikes_WithdrawNothing(string text)
    {
        Assert.Null(Read(text));
        Assert.Null(Read(text, isRightAfter: true));
    }

    [Theory]
    [InlineData("no need to call me, case 20261125-0001")]
    [InlineData("cancel case 20261125-0001")]
    [InlineData("取消個案 20261125-0001")]
    public void ANumber_WithdrawsThatOne(string text) => Assert.Equal(["20261125-0001"], Read(text)?.Numbers);

    [Fact]
    public void ANumberOfSomeoneElse_WithdrawsNothing() => Assert.Null(Read("cancel case 20261101-0002"));

    [Fact]
    public void WithoutAnOpenCase_ThereIsNothingToWithdraw() =>
        Assert.Null(CaseWithdrawal.Read(Talk(null), ["no need to call me any more"], [], isRightAfter: false));

    [Theory]
    [InlineData("en", "唔使打俾我喇", "已撤回你的個案")]
    [InlineData("zh-Hant", "不用回复我了", "已撤回你的个案")]
    [InlineData("zh-Hans", "no need to call me any more", "are withdrawn")]
    public void TheyAreTold_InTheLanguageTheyWrite(string before, string text, string told) =>
        Assert.Contains(
            told,
            CaseWithdrawal.Read(Talk(null, before), [text], Open, isRightAfter: false)!.Replies[0].ActivityJson,
            StringComparison.Ordinal
        );

    [Fact]
    public void TheLanguageTheyChose_GoesBeforeTheOneTheyWrite()
    {
        var state = DialogStateJson.Write(new() { ChosenLanguage = "en" });

        var told = CaseWithdrawal.Read(Talk(state, "en"), ["唔使打俾我喇"], Open, isRightAfter: false)!;

        Assert.Contains("are withdrawn", told.Replies[0].ActivityJson, StringComparison.Ordinal);
    }

    /// <summary>As every reply: a word or two change nothing of it.</summary>
    [Fact]
    public void AWordOrTwo_AreAnsweredInTheLanguageOfWhatTheyWroteBefore()
    {
        var state = DialogStateJson.Write(new() { WrittenLanguage = "zh-Hans" });

        var told = CaseWithdrawal.Read(Talk(state, "zh-Hans"), ["no need"], Open, isRightAfter: true)!;

        Assert.Contains("已撤回你的个案", told.Replies[0].ActivityJson, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoSpokeOfDanger_KeepsTheCase_AndIsToldSo()
    {
        var state = DialogStateJson.Write(new() { DangerTold = "suicide" });

        var kept = CaseWithdrawal.Read(Talk(state), ["no need to call me"], Open, isRightAfter: false)!;

        Assert.Equal((CaseWithdrawal.Kept, 0), (kept.Reason, kept.Numbers.Count));
        Assert.Contains("stays open", Assert.Single(kept.Replies).ActivityJson, StringComparison.Ordinal);
    }

    private static CaseWithdrawal? Read(string text, bool isRightAfter = false) =>
        CaseWithdrawal.Read(Talk(null), [text], Open, isRightAfter);

    private static Conversation Talk(string? state, string language = "en") =>
        new()
        {
            Id = "c",
            Channel = "whatsapp",
            ChannelConversationKey = "k",
            ResidentId = "r",
            Language = language,
            StateJson = state,
        };
}
