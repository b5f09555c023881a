using System.Globalization;
using Bot.Host.Channels.RichAnswers;

namespace Bot.Host.Tests.Channels.RichAnswers;

public sealed class TextSplitterTests
{
    [Theory]
    [InlineData("短句。", 100)]
    [InlineData("一句。兩句！三句？四句。五句。六句。", 8)]
    [InlineData("One sentence. Another one! A third? And a last one without end", 20)]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 25)]
    [InlineData("🇭🇰🇭🇰🇭🇰🇭🇰🇭🇰🇭🇰", 7)]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 3)]
    [InlineData("𨋢𡁻𠹌𨋢𡁻𠹌𨋢𡁻𠹌", 3)]
    [InlineData("nowhitespaceatallinthisverylongwordthatgoesonandon", 10)]
    [InlineData("", 10)]
    public void Split_FitsAndTearsNothing(string text, int limit)
    {
        var pieces = TextSplitter.Split(text, limit);
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, limit));
        Assert.Equal(
            Graphemes(text).Where(g => !string.IsNullOrWhiteSpace(g)),
            pieces.SelectMany(Graphemes).Where(g => !string.IsNullOrWhiteSpace(g))
        );
    }

    [Fact]
    public void Split_PrefersTheEndOfASentence() =>
        Assert.Equal(["第一句話在這裏。", "第二句話在那裏。"], TextSplitter.Split("第一句話在這裏。第二句話在那裏。", 12));

    [Fact]
    public void Split_CutsAGraphemeThatNoPieceHolds()
    {
        var zalgo = "a" + string.Concat(Enumerable.Repeat("\u0301", 5_000));
        Assert.Equal(zalgo, string.Concat(TextSplitter.Split(zalgo, 4096)));
    }

    private static IEnumerable<string> Graphemes(string text)
    {
        for (var at = StringInfo.GetTextElementEnumerator(text); at.MoveNext(); )
        {
            yield return at.GetTextElement();
        }
    }
}
