using Bot.Knowledge.Crosslingual;

namespace Bot.Knowledge.Tests.Crosslingual;

public sealed class MixedWordsTests
{
    private static readonly Dictionary<string, string> Dictionary = new(StringComparer.Ordinal)
    {
        ["permit"] = "許可證",
        ["legal aid"] = "法律援助",
        ["form"] = "表格",
        ["limited"] = "半桶水|有限",
        ["quick"] = "快手|飛快",
    };

    [Theory]
    [InlineData("個 permit 要幾錢", "個 許可證 要幾錢")]
    [InlineData("申唔申請到legal aid㗎", "申唔申請到法律援助㗎")]
    [InlineData("想開間limited公司", "想開間有限公司")]
    [InlineData("想quick啲", "想快手啲")]
    [InlineData("個 permit 喺 SmartPLAY 攞", "個 許可證 喺 smartplay 攞")]
    public void InChinese_EnglishWordsThatTheTextsDoNotUse_AreTranslated(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Translate(text)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("how much is a permit")]
    [InlineData("張 form 點填")]
    [InlineData("TD557 點填")]
    [InlineData("A 牌點考")]
    [InlineData("續牌幾錢")]
    public void InChinese_NothingToTranslate_IsNull(string text) => Assert.Null(Translate(text));

    private static string? Translate(string text) =>
        MixedWords.InChinese(
            text,
            word => word is "form" or "有限",
            stretch =>
            {
                var lower = stretch.ToLowerInvariant();
                string[] words = Dictionary.ContainsKey(lower) ? [lower] : lower.Split(' ');
                return [.. words.Select(w => new TranslatedWord(w, Dictionary.GetValueOrDefault(w, w).Split('|')))];
            }
        );
}
