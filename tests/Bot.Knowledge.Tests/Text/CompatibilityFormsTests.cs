using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

/// <summary>The product runs without ICU, where the framework's normalisation does nothing; so do these tests.</summary>
public sealed class CompatibilityFormsTests
{
    [Theory]
    [InlineData("Ａ１２＃", "A12#")]
    [InlineData("½ ¼ ⅔", "1/2 1/4 2/3")]
    [InlineData("Ⅳ ⅻ", "IV xii")]
    [InlineData("50㎡ 3㎞ 5㎏", "50m2 3km 5kg")]
    [InlineData("①㉑㊱⒈", "121361.")]
    [InlineData("№5 25℃", "No5 25°C")]
    [InlineData("續領駕駛執照", "續領駕駛執照")]
    public void Plain_CompatibilityForms(string text, string expected) => Assert.Equal(expected, CompatibilityForms.Plain(text));

    [Theory]
    [InlineData("café Zürich Đỗ Nguyễn", "cafe Zurich Đo Nguyen")]
    [InlineData("Lǚ Pīnyīn", "Lu Pinyin")]
    [InlineData("表格 ID 91", "表格 ID 91")]
    public void Bare_MarkedLetters(string text, string expected) => Assert.Equal(expected, LatinLetters.Bare(text));
}
