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
    [InlineData("One two three, four five six seven.", "1234567", false)]
    [InlineData("three five seven 2 4 6 1", "3572461", false)]
    [InlineData("3 5 7 2 4 6 1.", "3572461", false)]
    [InlineData("3,572,461", "3572461", false)]
    [InlineData("It's 357 2461.", "3572461", false)]
    [InlineData("Hello, my code is 357-2461", "3572461", true)]
    [InlineData("link 357 2461 please", "3572461", true)]
    [InlineData("Here is my linking code: 357 2461. Thank you.", "3572461", true)]
    [InlineData("double three oh double seven four one", "3307741", false)]
    [InlineData("five to for one ate six too", "5241862", false)]
    [InlineData("my code is five too four 1 8 6 to", "5241862", true)]
    [InlineData("我個連結碼係三五七二四六一。", "3572461", true)]
    [InlineData("你好，我的連接碼是3572461，唔該晒", "3572461", true)]
    [InlineData("請問三五七，二四六幺", "3572461", false)]
    [InlineData("孖三五七二四六", "3357246", false)]
    [InlineData("我的链接码是 三五七二四六一", "3572461", true)]
    [InlineData("my number is 1234567", null, false)]
    [InlineData("I waited for 1234567 days", null, false)]
    [InlineData("code for 123456", null, false)]
    [InlineData("123456", null, false)]
    [InlineData("1234567 please", "1234567", false)]
    [InlineData("", null, false)]
    [InlineData("你好", null, false)]
    public void Code_IsRead(string text, string? code, bool meant)
    {
        Assert.Equal(code, LinkWords.Code(text, out var said));
        Assert.Equal(meant, said);
    }

    [Theory]
    [InlineData("three five seven", "357")]
    [InlineData("double two.", "22")]
    [InlineData("二四六一", "2461")]
    [InlineData("3572461", null)]
    [InlineData("three licences", null)]
    [InlineData("", null)]
    public void Piece_IsFiguresAndNothingElse(string text, string? figures) => Assert.Equal(figures, LinkWords.Piece(text));
}
