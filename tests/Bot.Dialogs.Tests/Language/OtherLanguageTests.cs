using Bot.Dialogs.Language;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Language;

/// <summary>What is in neither English nor Chinese.</summary>
public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("كيف أجدد رخصة القيادة؟")]
    [InlineData("मेरा ड्राइविंग लाइसेंस कैसे नवीनीकृत करें")]
    [InlineData("میں اپنا پاسپورٹ کیسے بنواؤں")]
    [InlineData("ต่ออายุใบขับขี่อย่างไร")]
    [InlineData("運転免許の更新方法を教えてください")]
    [InlineData("운전면허 갱신은 어떻게 하나요")]
    [InlineData("Как продлить паспорт?")]
    [InlineData("¿Cómo puedo renovar mi licencia de conducir?")]
    [InlineData("Necesito ayuda para pagar los impuestos")]
    [InlineData("Paano ko ire-renew ang aking lisensya sa pagmamaneho?")]
    [InlineData("magkano ang passport")]
    [InlineData("Comment puis-je renouveler mon permis de conduire ?")]
    [InlineData("Bagaimana cara memperpanjang paspor saya?")]
    [InlineData("Làm thế nào để gia hạn giấy phép lái xe?")]
    [InlineData("Wie kann ich meinen Führerschein verlängern?")]
    public void Run_AnotherLanguage_IsToldInBothWithANumberAndAPerson(string text)
    {
        var talk = new Talk();
        var result = talk.Say(text);
        Assert.Equal((Outcome.Error, "other_language"), (result.Outcome, result.Reason));
        Assert.Contains("English and Chinese", result.Reply.Text);
        Assert.Contains("中文和英文", result.Reply.Text);
        Assert.Contains("1823", result.Reply.Text);
        Assert.True(result.State.PersonOffered);
        Assert.Single(result.Reply.Chips);
        Assert.Null(talk.Say(text).Handoff);
    }

    [Theory]
    [InlineData("hw do i renw my drivng licens plz")]
    [InlineData("wo yao huan jia zhao, zen me ban li")]
    [InlineData("ngo soeng san cing gung uk dim zou")]
    [InlineData("my helper Maria de la Cruz lost her passport")]
    [InlineData("Mr Ang Yang Mana")]
    [InlineData("No comment, pour les amis is my shop, can I get a liquor licence?")]
    [InlineData("我想 renew 個 passport la")]
    [InlineData("日本の駕照可以換香港車牌嗎")]
    [InlineData("BIR60")]
    [InlineData("Como Hotel licence")]
    [InlineData("SIM card registration")]
    [InlineData("gong si zhu ce yao duo shao qian")]
    public void Is_EnglishPinyinNamesAndMixtures_AreNone(string text) => Assert.False(OtherLanguage.Is(text));
}
