using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Language;

public sealed class LanguageSwitchTests
{
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "唔識英文，用中文得唔得", LanguageForm.TraditionalChinese)]
    [InlineData("How much does it cost to renew a full driving licence?", "唔好意思，我想用中文", LanguageForm.TraditionalChinese)]
    [InlineData("How much does it cost to renew a full driving licence?", "中文please", LanguageForm.TraditionalChinese)]
    [InlineData("How much does it cost to renew a full driving licence?", "看不懂英文", LanguageForm.TraditionalChinese)]
    [InlineData("續領正式駕駛執照要多少錢？", "Sorry I don't read Chinese, English please", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "can we go back to English", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "I can't read Chinese", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "看不懂繁体", LanguageForm.SimplifiedChinese)]
    [InlineData("续领正式驾驶执照要多少钱？", "我看不懂繁体，请用简体", LanguageForm.SimplifiedChinese)]
    [InlineData("续领正式驾驶执照要多少钱？", "睇唔明簡體", LanguageForm.TraditionalChinese)]
    [InlineData("續領正式駕駛執照要多少錢？", "please translate your last answer to English for my helper", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "can you give me that in English", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "唔該將上面個答案譯做英文，我工人姐姐要睇", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "請把剛才的答案翻譯成英文，我要給外傭看", LanguageForm.English)]
    [InlineData(
        "How much does it cost to renew a full driving licence?",
        "translate this into Chinese please",
        LanguageForm.TraditionalChinese
    )]
    public void Run_AnotherLanguageWished_SaysTheAnswerAgainInIt(string question, string wish, LanguageForm wanted)
    {
        var talk = new Talk();
        var first = talk.Say(question);
        var result = talk.Say(wish);
        Assert.Equal((wanted, Outcome.Answer, Reasons.Repeated), (result.Reply.Language, result.Outcome, result.Reason));
        Assert.Equal(first.Reply.EntryId, result.Reply.EntryId);
        Assert.Equal(wanted, talk.Say("ok").Reply.Language);
    }

    [Fact]
    public void Run_AnotherLanguageAfterChoices_OffersThemInIt()
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Clarify, talk.Say("driving licence").Outcome);
        var result = talk.Say("唔好意思，我想用中文");
        Assert.Equal((Outcome.Clarify, LanguageForm.TraditionalChinese), (result.Outcome, result.Reply.Language));
    }

    [Theory]
    [InlineData("English please", "I will answer in English")]
    [InlineData("请用简体字", "简体中文")]
    [InlineData("講廣東話", "繁體中文")]
    public void Run_NothingAnsweredBefore_SaysWhichLanguage(string wish, string told)
    {
        var result = new Talk().Say(wish);
        Assert.Equal(SmalltalkReasons.LanguageChanged, result.Reason);
        Assert.Contains(told, result.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my helper doesn't speak English, how do I hire her")]
    [InlineData("我太太唔識英文，點樣考車牌")]
    [InlineData("do I have to know Chinese for the driving test")]
    [InlineData("do I have to translate it into English")]
    [InlineData("張出世紙要唔要譯做英文")]
    [InlineData("刚才我交的出生证要翻译成英文吗")]
    [InlineData("上面那份證書要不要譯做中文")]
    public void Run_ALanguageMentioned_ChangesNothing(string text) =>
        Assert.Null(new Talk() is var talk && talk.Say(text) is not null ? talk.State.ChosenLanguage : "");
}
