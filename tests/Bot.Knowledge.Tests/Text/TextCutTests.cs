using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("", 0, "", "")]
    [InlineData("abc", 0, "", "")]
    [InlineData("abc", 2, "ab", "bc")]
    [InlineData("abc", 3, "abc", "abc")]
    [InlineData("abc", 9, "abc", "abc")]
    [InlineData("𠝹", 1, "", "")]
    [InlineData("a𠝹b", 2, "a", "b")]
    [InlineData("a𠝹b", 3, "a𠝹", "𠝹b")]
    [InlineData("👍👍", 3, "👍", "👍")]
    public void ACut_NeverGoesThroughACharacter(string text, int most, string beginning, string end) =>
        Assert.Equal((beginning, end), (TextCut.Beginning(text, most), TextCut.End(text, most)));
}
