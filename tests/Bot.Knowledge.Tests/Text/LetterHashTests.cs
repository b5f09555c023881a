using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public sealed class LetterHashTests
{
    // The first three are the reference values of FNV-1a, whose bytes are letters below 256 here.
    [Theory]
    [InlineData("", 0x811c9dc5)]
    [InlineData("a", 0xe40c292c)]
    [InlineData("foobar", 0xbf9cf968)]
    [InlineData("中", 0x28619638)]
    public void Numbers_NeverChange(string letters, uint hash) => Assert.Equal(hash, LetterHash.Of(letters));

    [Fact]
    public void Letters_OneByOne_AreTheSame() =>
        Assert.Equal(LetterHash.Of("ab"), LetterHash.Add(LetterHash.Add(LetterHash.Empty, 'a'), 'b'));
}
