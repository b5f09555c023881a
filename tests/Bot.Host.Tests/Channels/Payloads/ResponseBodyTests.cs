using Bot.Host.Channels.Payloads;
using Bot.Protocol.Json;

namespace Bot.Host.Tests.Channels.Payloads;

public sealed class ResponseBodyTests
{
    [Theory]
    [InlineData("""{"id":"m1"}""", "m1")]
    [InlineData("""{"id":null}""", null)]
    [InlineData("[]", null)]
    [InlineData("<html>502 Bad Gateway</html>", null)]
    [InlineData("", null)]
    public async Task ReadAsync_WhatIsNoJson_HasNoFields(string body, string? id)
    {
        using var response = new HttpResponseMessage { Content = new StringContent(body) };

        Assert.Equal(id, (await ResponseBody.ReadAsync(response, CancellationToken.None)).Text("id"));
    }
}
