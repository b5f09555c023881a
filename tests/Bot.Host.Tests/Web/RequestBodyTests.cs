using System.Text;
using Bot.Host.Web;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Tests.Web;

public sealed class RequestBodyTests
{
    [Theory]
    [InlineData("no JSON")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"text":"of no type"}""")]
    public void ParseActivity_OfWhatIsNone_IsRefusedInWords(string body)
    {
        var refused = Assert.Throws<RefusedException>(() => RequestBody.ParseActivity(Encoding.UTF8.GetBytes(body)));

        Assert.Equal((400, "BadArgument"), (refused.Status, refused.Code));
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfAnotherObject_IsRefusedInWords_AndTheRightOneIsRead()
    {
        var refused = Assert.Throws<RefusedException>(() => RequestBody.Parse<TokenParameters>("[1]"u8));

        Assert.Equal((400, "BadArgument"), (refused.Status, refused.Code));
        Assert.Equal("u1", RequestBody.Parse<TokenParameters>("""{"user":{"id":"u1"}}"""u8).User?.Id);
        Assert.Equal("hello", RequestBody.ParseActivity("""{"type":"message","text":"hello"}"""u8).Text);
    }
}
