using System.Net;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>What real clients require of the wire (protocols §3.4), point by point.</summary>
public sealed class WireTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task Start_OfANewConversation_Is201WithAnAbsoluteStream()
    {
        var client = await WithTokenAsync();

        var response = await client.SendAsync(HttpMethod.Post, $"{Base}/conversations", """{"user":{},"locale":"zh-HK"}""");
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("ws://localhost/v3/directline/conversations/", (string)body["streamUrl"]!, StringComparison.Ordinal);
        Assert.InRange((int)body["expires_in"]!, 1, 1800);
        Assert.NotEmpty((string)body["token"]!);
        Assert.DoesNotContain('|', (string)body["conversationId"]!);
    }

    [Fact]
    public async Task Start_Again_Is200WithTheSameIdAndReplaysNothing()
    {
        var client = await StartedAsync(host);
        var id = await client.SayAsync("before");
        await client.WaitForAsync(a => Text(a) == "You said: before");

        var response = await client.SendAsync(HttpMethod.Post, $"{Base}/conversations", "{}");
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        using var stream = await client.StreamAsync((string)body["streamUrl"]!);
        await client.SayAsync("after");
        var seen = await ReadUntilAsync(stream, a => Text(a) == "You said: after");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith((string)body["conversationId"]! + "|", id, StringComparison.Ordinal);
        Assert.Equal(["after", "You said: after"], seen.Select(Text));
    }

    [Fact]
    public async Task Start_Twice_GreetsOnce()
    {
        var client = await StartedAsync(host);
        await client.StartAsync();
        await client.SayAsync("x");

        var seen = await client.WaitForAsync(a => Text(a) == "You said: x");

        Assert.Equal(["Hello, I am an automated assistant.", "x", "You said: x"], seen.Select(Text));
    }

    [Fact]
    public async Task Reconnect_WithWatermarkZero_ReplaysAll()
    {
        var client = await StartedAsync(host);
        await client.SayAsync("one");

        var seen = await client.WaitForAsync(a => Text(a) == "You said: one", watermark: "0");

        Assert.Equal(3, seen.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?watermark=")]
    public async Task Reconnect_WithoutWatermark_GivesOnlyWhatIsNew(string query)
    {
        var client = await StartedAsync(host);
        var again = await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}{query}");
        using var stream = await client.StreamAsync((string)again["streamUrl"]!);
        await client.SayAsync("new");

        Assert.Equal("new", Text((await ReadUntilAsync(stream, _ => true))[0]));
    }

    [Fact]
    public async Task Post_AnswersWithTheIdThatTheEchoHas()
    {
        var client = await StartedAsync(host);

        var id = await client.SayAsync("hi", "client-1");
        var echo = (await client.WaitForAsync(a => Text(a) == "hi")).Single(a => Text(a) == "hi");

        Assert.Matches(@"^[^|]+\|\d{7,}$", id);
        Assert.Equal(id, (string?)echo["id"]);
        Assert.Equal("client-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.StartsWith("dl_", (string?)echo["from"]!["id"], StringComparison.Ordinal);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.EndsWith("Z", (string?)echo["timestamp"], StringComparison.Ordinal);
        Assert.Equal(client.Conversation, (string?)echo["conversation"]!["id"]);
    }

    [Fact]
    public async Task Reply_ComesAfterTheEchoThatItAnswers()
    {
        var client = await StartedAsync(host);
        var id = await client.SayAsync("hi");

        var seen = await client.WaitForAsync(a => Text(a) == "You said: hi");
        var polled = (await client.ListAsync()).Activities;

        Assert.Equal(seen.Select(a => (string?)a["id"]), polled.Select(a => (string?)a["id"]));
        Assert.Equal(["hi", "You said: hi"], polled.TakeLast(2).Select(Text));
        var reply = polled[^1];
        Assert.Equal(id, (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
        Assert.NotNull((string?)reply["timestamp"]);
        Assert.Null(reply["serviceUrl"]);
        Assert.Null(reply["recipient"]);
    }

    [Fact]
    public async Task Reply_LosesButtonsThatOpenDataAddresses()
    {
        var client = await StartedAsync(host);
        await client.SayAsync("hi");

        var reply = (await client.WaitForAsync(a => Text(a) == "You said: hi"))[^1];

        Assert.Equal(["More"], reply["suggestedActions"]!["actions"]!.AsArray().Select(a => (string?)a!["title"]));
    }

    [Fact]
    public async Task List_AlwaysHasActivitiesAndATextWatermark()
    {
        var client = await StartedAsync(host);
        var (_, watermark) = await client.ListAsync();

        var set = await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}/activities?watermark={watermark}");

        Assert.Empty(set["activities"]!.AsArray());
        Assert.Equal(watermark, set["watermark"]!.GetValue<string>());
    }

    [Fact]
    public async Task List_TakesTheDigitsOfAnIdAsWatermark()
    {
        var client = await StartedAsync(host);
        var id = await client.SayAsync("hi");
        await client.WaitForAsync(a => Text(a) == "You said: hi");

        var (after, _) = await client.ListAsync(id.Split('|')[1]);

        Assert.Equal(["You said: hi"], after.Select(Text));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task List_OfAWatermarkThatIsNone_Is400(string watermark)
    {
        var client = await StartedAsync(host);

        var response = await client.SendAsync(
            HttpMethod.Get,
            $"{Base}/conversations/{client.Conversation}/activities?watermark={watermark}"
        );

        Assert.Equal("BadArgument", await RefusedAsync(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task List_BeyondTheEnd_GivesTheTrueWatermarkBack()
    {
        var client = await StartedAsync(host);
        var (_, last) = await client.ListAsync();

        Assert.Equal(last, (await client.ListAsync("5000")).Watermark);
    }

    [Fact]
    public async Task ConversationUpdate_ReachesNoClient()
    {
        var client = await StartedAsync(host);

        var (activities, _) = await client.ListAsync("0");

        Assert.DoesNotContain(activities, a => (string?)a["type"] == "conversationUpdate");
    }

    [Fact]
    public async Task Typing_OfTheBot_ComesByStreamAlone()
    {
        var client = await StartedAsync(host);
        var again = await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}");
        using var stream = await client.StreamAsync((string)again["streamUrl"]!);
        await client.SayAsync("wait");

        var seen = await ReadUntilAsync(stream, a => (string?)a["type"] == "typing");
        var polled = (await client.ListAsync("0")).Activities;
        host.Handler.Release();

        Assert.Equal("bot", (string?)seen[^1]["from"]!["role"]);
        Assert.DoesNotContain(polled, a => (string?)a["type"] == "typing");
    }

    [Fact]
    public async Task Typing_OfTheResident_IsTakenAndNotEchoed()
    {
        var client = await StartedAsync(host);
        var again = await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}");
        using var stream = await client.StreamAsync((string)again["streamUrl"]!);

        var id = await client.PostAsync("""{"type":"typing"}""");
        await client.SayAsync("done");
        var seen = await ReadUntilAsync(stream, a => Text(a) == "You said: done");

        Assert.StartsWith(client.Conversation + "|", id, StringComparison.Ordinal);
        Assert.DoesNotContain(seen, a => (string?)a["type"] == "typing");
    }

    [Fact]
    public async Task Post_Repeated_MakesOneMessage()
    {
        var client = await StartedAsync(host);

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SayAsync("once", "same")));
        await client.SayAsync("last");
        var seen = await client.WaitForAsync(a =>
            Text(a).Contains("last", StringComparison.Ordinal) && (string?)a["from"]!["role"] == "bot"
        );

        Assert.Single(ids.Distinct());
        Assert.Single(seen, a => Text(a) == "once");
    }

    [Fact]
    public async Task Event_OfTheClient_IsEchoed()
    {
        var client = await StartedAsync(host);

        var id = await client.PostAsync(
            """{"type":"event","name":"webchat/join","value":{"a":1},"channelData":{"clientActivityID":"e"}}"""
        );

        Assert.Contains((await client.ListAsync()).Activities, a => (string?)a["id"] == id && (string?)a["name"] == "webchat/join");
    }

    [Fact]
    public async Task UnknownTypeAndFields_AreKept()
    {
        var client = await StartedAsync(host);

        var id = await client.PostAsync("""{"type":"x/new","brandNew":{"a":[1]}}""");
        var kept = (await client.ListAsync()).Activities.Single(a => (string?)a["id"] == id);

        Assert.Equal("x/new", (string?)kept["type"]);
        Assert.Equal(1, (int)kept["brandNew"]!["a"]![0]!);
    }

    [Fact]
    public async Task SubmittedCard_WithoutText_ReachesTheBot()
    {
        var client = await StartedAsync(host);

        await client.PostAsync(
            """{"type":"message","value":{"op":"contact","name":"陳大文"},"channelData":{"postBack":true,"clientActivityID":"s"}}"""
        );

        await client.WaitForAsync(a => Text(a) == "You said: 0 files");
    }

    [Fact]
    public async Task EndOfConversation_RefusesPostsAndKeepsTheHistory()
    {
        var client = await StartedAsync(host);
        await client.SayAsync("goodbye");
        await client.WaitForAsync(a => (string?)a["type"] == "endOfConversation");

        var refused = await client.PostRawAsync("""{"type":"message","text":"still there?"}""");

        Assert.Equal("ConversationEnded", await RefusedAsync(refused, HttpStatusCode.BadRequest));
        Assert.Equal(3, (await client.ListAsync("0")).Activities.Count);
    }

    [Fact]
    public async Task EndOfConversation_ByTheClient_Ends()
    {
        var client = await StartedAsync(host);
        await client.PostAsync("""{"type":"endOfConversation","code":"userCancelled"}""");

        var refused = await client.PostRawAsync("""{"type":"message","text":"still there?"}""");

        Assert.Equal("ConversationEnded", await RefusedAsync(refused, HttpStatusCode.BadRequest));
    }

    private async Task<DirectLineClient> WithTokenAsync()
    {
        var client = new DirectLineClient(host);
        client.Bearer = (string)(await client.JsonAsync(HttpMethod.Post, "/site/token"))["token"]!;
        return client;
    }
}
