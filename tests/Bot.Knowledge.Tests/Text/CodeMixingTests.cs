using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public sealed class CodeMixingTests
{
    [Theory]
    [InlineData("我part time做緊嘢", "我兼职做緊嘢")]
    [InlineData("renew passport要幾錢", "续领护照要幾錢")]
    [InlineData("我想快啲book driving test", "我想快啲预约驾驶考试")]
    [InlineData("我想renew個licence", "我想续领個牌照")]
    [InlineData("td557 點填", "td557 點填")]
    [InlineData("id 91 表格", "id 91 表格")]
    [InlineData("申請smartplay", "申請smartplay")]
    public void InChinese_EnglishWordsBetween_BecomeChinese(string text, string expected) =>
        Assert.Equal(expected, CodeMixing.InChinese(text));

    [Theory]
    [InlineData("how do i renew my 車牌", "how do i renew my driving licence")]
    [InlineData("where to pay 差餉", "where to pay rates")]
    public void InEnglish_ChineseWordsBetween_BecomeEnglish(string text, string expected) =>
        Assert.Equal(expected, CodeMixing.InEnglish(text));

    [Theory]
    [InlineData("how do i renew my passport")]
    [InlineData("怎樣續領護照")]
    [InlineData("passport")]
    [InlineData("")]
    public void OneLanguageAlone_StaysAsItIs(string text) =>
        Assert.Equal((text, text), (CodeMixing.InChinese(text), CodeMixing.InEnglish(text)));
}
