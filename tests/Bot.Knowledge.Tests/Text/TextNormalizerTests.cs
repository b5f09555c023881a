using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("ＴＤ５５７　表格", "td557 表格")]
    [InlineData("①②", "12")]
    [InlineData("ﬁne", "fine")]
    [InlineData("幾錢？！", "幾錢?!")]
    [InlineData("a\u200bb\u0000c", "abc")]
    [InlineData("  A  \n B ", "a b")]
    public void Normalize_CompatibilityForms_BecomePlain(string text, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(text));
}
