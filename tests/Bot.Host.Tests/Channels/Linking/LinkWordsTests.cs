using Bot.Host.Channels.Linking;

namespace Bot.Host.Tests.Channels.Linking;

public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("link")]
    [InlineData("Link my conversations.")]
    [InlineData("連結對話")]
    [InlineData("连接对话！")]
    public void Wish_IsUnderstood(string text) => Assert.True(LinkWords.IsWish(text));

    [Theory]
    [InlineData("how do I link my bank account")]
    [InlineData("連結銀行戶口點做")]
    [InlineData("")]
    public void OtherWords_AreNoWish(string text) => Assert.False(LinkWords.IsWish(text));

    [Theory]
    [InlineData("1234567", "1234567", false)]
    [InlineData("123 4567", "1234567", false)]
    [InlineData("１２３－４５６７", "1234567", false)]
    [InlineData("1 2 3 4 5 6 7", "1234567", false)]
    [InlineData("link 123 4567", "1234567", true)]
    [InlineData("連結碼：1234567", "1234567", true)]
    [InlineData("one two three, four five six seven", "1234567", false)]
    [InlineData("My code is one two three four five six seven", "1234567", true)]
    [InlineData("一二三四五六七", "1234567", false)]
    [InlineData("連結碼一二三 四五六七", "1234567", true)]
    [InlineData("12345678", null, false)]
    [InlineData("my number is 1234567", null, true)]
    [InlineData("1234567 please", null, false)]
    [InlineData("", null, false)]
    [InlineData("你好", null, false)]
    public void Code_IsRead(string text, string? code, bool meant)
    {
        Assert.Equal(code, LinkWords.Code(text, out var said));
        Assert.Equal(meant, said);
    }
}
