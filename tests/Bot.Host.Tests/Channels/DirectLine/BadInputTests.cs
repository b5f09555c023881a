using System.Net;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>A clear error for everything that is wrong, and nothing lost of what was right.</summary>
public sealed class BadInputTests(BadInputTests.Host host) : IClassFixture<BadInputTests.Host>
{
    [Theory]
    [InlineData("", "BadArgument")]
    [InlineData("{", "BadArgument")]
    [InlineData("[]", "BadArgument")]
    [InlineData("null", "BadArgument")]
    [InlineData("{}", "BadArgument")]
    [InlineData("""{"text":"no type"}""", "BadArgument")]
    [InlineData("""{"type":"message","text":7}""", "BadArgument")]
    [InlineData("""{"type":"message"}""", "MissingProperty")]
    [InlineData("""{"type":"message","text":"   "}""", "MissingProperty")]
    [InlineData("""{"type":"message","text":"\u0000\u0007"}""", "MissingProperty")]
    [InlineData("""{"type":"event"}""", "MissingProperty")]
    [InlineData("""{"type":"message","text":"x","deliveryMode":"expectReplies"}""", "BadArgument")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "BadArgument")]
    public async Task Post_OfSomethingWrong_Is400AndTheConversationGoesOn(string body, string code)
    {
        var client = await StartedAsync(host);

        var refused = await client.PostRawAsync(body);
        await client.SayAsync("still here");

        Assert.Equal(code, await RefusedAsync(refused, HttpStatusCode.BadRequest));
        var seen = await client.WaitForAsync(a => Text(a) == "You said: still here");
        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public async Task Post_OfAMegabyte_Is413AndSaidInTheConversation()
    {
        var client = await StartedAsync(host);

        var refused = await client.PostRawAsync($$"""{"type":"message","text":"{{new string('x', 1_000_000)}}"}""");

        Assert.Equal("MessageSizeTooBig", await RefusedAsync(refused, HttpStatusCode.RequestEntityTooLarge));
        await client.WaitForAsync(a => Text(a).Contains("too long", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_WithControlCharacters_LosesOnlyThem()
    {
        var client = await StartedAsync(host);

        await client.PostAsync("""{"type":"message","text":"續\u0000領\u001b車\r\n牌\u0085"}""");

        await client.WaitForAsync(a => Text(a) == "You said: 續領車\n牌");
    }

    [Fact]
    public async Task Post_TooOften_IsToldInTheConversationOnce()
    {
        var client = await StartedAsync(host);
        for (var i = 0; i < 5; i++)
        {
            await client.SayAsync($"m{i}");
        }

        var sixth = await client.PostRawAsync("""{"type":"message","text":"m5"}""");
        var seventh = await client.PostRawAsync("""{"type":"message","text":"m6"}""");

        Assert.Equal("TooManyMessages", await RefusedAsync(sixth, HttpStatusCode.BadRequest));
        Assert.Equal("TooManyMessages", await RefusedAsync(seventh, HttpStatusCode.BadRequest));
        var polled = await client.SendAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}/activities");
        Assert.Equal(HttpStatusCode.OK, polled.StatusCode);
        await client.WaitForAsync(a => Text(a) == "You said: m4" || Text(a).StartsWith("You said: m4", StringComparison.Ordinal));
        Assert.Single((await client.ListAsync("0")).Activities, a => Text(a).Contains("too fast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_TooOften_ACryForHelpIsTakenAndAnswered_AndIsCountedByItself()
    {
        var client = await StartedAsync(host);
        for (var i = 0; i < 5; i++)
        {
            await client.SayAsync($"m{i}");
        }

        await client.SayAsync("there is a fire in my flat");
        var other = await client.PostRawAsync("""{"type":"message","text":"m6"}""");

        await client.WaitForAsync(a => Text(a).StartsWith("You said: there is a fire in my flat", StringComparison.Ordinal));
        Assert.Equal("TooManyMessages", await RefusedAsync(other, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("GET", "/v3/directline/nowhere", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("DELETE", "/v3/directline/conversations", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("GET", "/v3/directline/conversations/c/stream", HttpStatusCode.BadRequest, "BadArgument")]
    public async Task AddressesThatAreNone_HaveAnErrorBody(string method, string path, HttpStatusCode status, string code) =>
        Assert.Equal(code, await RefusedAsync(await new DirectLineClient(host).SendAsync(new HttpMethod(method), path), status));

    [Theory]
    [InlineData("""{"type":"event","name":"feedback","value":{"thumb":"up"}}""")]
    [InlineData("""{"type":"event","name":"feedback","replyToId":"other|0000002","value":{"thumb":"up"}}""")]
    [InlineData("""{"type":"event","name":"feedback","replyToId":"x","value":{"thumb":"sideways"}}""")]
    public async Task Feedback_OnNothing_Is400(string body)
    {
        var client = await StartedAsync(host);

        Assert.Equal("BadArgument", await RefusedAsync(await client.PostRawAsync(body), HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Feedback_OnAReply_IsKeptAndShownAgain()
    {
        var client = await StartedAsync(host);
        await client.SayAsync("hi");
        var reply = (await client.WaitForAsync(a => Text(a) == "You said: hi"))[^1];

        await client.PostAsync(
            $$$"""{"type":"event","name":"feedback","replyToId":"{{{(string)reply["id"]!}}}","value":{"thumb":"down","reason":"unclear"}}"""
        );

        var again = (await client.ListAsync("0")).Activities;
        Assert.Equal("down", (string?)again[^1]["channelData"]!["feedback"]);
        Assert.Equal(3, again.Count);
    }

    [Fact]
    public async Task Feedback_TooOften_IsNotTaken()
    {
        var client = await StartedAsync(host);
        await client.SayAsync("hi");
        var reply = (await client.WaitForAsync(a => Text(a) == "You said: hi"))[^1];
        var verdict = $$$"""{"type":"event","name":"feedback","replyToId":"{{{(string)reply["id"]!}}}","value":{"thumb":"up"}}""";
        for (var i = 0; i < 5; i++)
        {
            await client.PostAsync(verdict);
        }

        Assert.Equal("TooManyMessages", await RefusedAsync(await client.PostRawAsync(verdict), HttpStatusCode.BadRequest));
        await client.SayAsync("messages are counted by themselves");
    }

    public sealed class Host() : HostFactory(new() { ["DirectLine:MessagesPerMinute"] = "5" });
}
