using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public sealed class SpokenDigitsTests
{
    [Theory]
    [InlineData("一八二三是不是半夜都有人", "1823是不是半夜都有人")]
    [InlineData("我二〇二〇年移居加拿大", "我2020年移居加拿大")]
    [InlineData("電話二八七五五五五五", "電話28755555")]
    [InlineData("一九九七年出世", "1997年出世")]
    [InlineData("入息二千五百元", "入息二千五百元")]
    [InlineData("一二三四五，上山打老虎", "一二三四五，上山打老虎")]
    [InlineData("一萬二千", "一萬二千")]
    [InlineData("考了三次", "考了三次")]
    [InlineData("renew 一個牌", "renew 一個牌")]
    [InlineData("", "")]
    public void Read_ReadsDigitByDigitAlone(string text, string expected) => Assert.Equal(expected, SpokenDigits.Read(text));
}
