using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels;
using Bot.Host.Tests.Channels.Samples;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Delegates;

/// <summary>What a department's bot may do by our Connector, and what it may not.</summary>
public sealed class DelegateConnectorTests : DelegateHost
{
    private const string Audience = "https://api.botframework.com";

    [Fact]
    public async Task Connector_AnswersAllFifteenCalls()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var id = (await host.EntriesAsync())[0].ConversationId;
        var resident = _bot.Got.Single().Activity.From!.Id!;
        var message = """{"type":"message","text":"from the bot"}""";
        var sent = await CallAsync(host, HttpMethod.Post, $"/conversations/{id}/activities", message);
        Assert.Matches(@"\|0000003$", sent!["id"]!.GetValue<string>());
        var activity = Uri.EscapeDataString(sent["id"]!.GetValue<string>());
        Assert.NotNull((await CallAsync(host, HttpMethod.Post, $"/conversations/{id}/activities/{activity}", message))!["id"]);
        Assert.NotNull((await CallAsync(host, HttpMethod.Put, $"/conversations/{id}/activities/{activity}", message))!["id"]);
        await CallAsync(host, HttpMethod.Delete, $"/conversations/{id}/activities/{activity}");
        Assert.NotNull(
            (
                await CallAsync(
                    host,
                    HttpMethod.Post,
                    $"/conversations/{id}/activities/history",
                    """{"activities":[{"type":"message","text":"old"}]}"""
                )
            )!["id"]
        );
        Assert.Equal(id, (await CallAsync(host, HttpMethod.Get, "/conversations"))!["conversations"]![0]!["id"]!.GetValue<string>());
        Assert.Equal(2, (await CallAsync(host, HttpMethod.Get, $"/conversations/{id}/members"))!.AsArray().Count);
        Assert.Equal(
            resident,
            (await CallAsync(host, HttpMethod.Get, $"/conversations/{id}/members/{resident}"))!["id"]!.GetValue<string>()
        );
        Assert.Equal(
            "1",
            (await CallAsync(host, HttpMethod.Get, $"/conversations/{id}/pagedmembers?pageSize=1"))![
                "continuationToken"
            ]!.GetValue<string>()
        );
        Assert.Equal(2, (await CallAsync(host, HttpMethod.Get, $"/conversations/{id}/activities/{activity}/members"))!.AsArray().Count);
        var png = Convert.ToBase64String([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]);
        var file = (
            await CallAsync(
                host,
                HttpMethod.Post,
                $"/conversations/{id}/attachments",
                $$"""{"type":"image/png","name":"a.png","originalBase64":"{{png}}"}"""
            )
        )!["id"]!.GetValue<string>();
        Assert.Equal("image/png", (await CallAsync(host, HttpMethod.Get, $"/attachments/{file}"))!["type"]!.GetValue<string>());
        await CallAsync(host, HttpMethod.Get, $"/attachments/{file}/views/original", parse: false);
        var known = await CallAsync(
            host,
            HttpMethod.Post,
            "/conversations",
            $$"""{"bot":{"id":"dept-app"},"members":[{"id":"{{resident}}"}],"activity":{{message}}}"""
        );
        Assert.Equal(id, known!["id"]!.GetValue<string>());
        await CallAsync(host, HttpMethod.Delete, $"/conversations/{id}/members/{resident}");
        Assert.True((await host.Log.FindAsync(id))!.IsClosed);
    }

    [Fact]
    public async Task Connector_TakesEverySampleOfTheProtocol()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var said = (await host.EntriesAsync())[0];
        var (activity, file) = ("", "");
        string Filled(string text) =>
            text.Replace("{c}", said.ConversationId, StringComparison.Ordinal)
                .Replace("{m}", _bot.Got.Single().Activity.From!.Id, StringComparison.Ordinal)
                .Replace("{a}", Uri.EscapeDataString(activity), StringComparison.Ordinal)
                .Replace("{f}", file, StringComparison.Ordinal);
        foreach (var sample in ProtocolSamples.Read("connector.requests.jsonl"))
        {
            var answer = await CallAsync(
                host,
                new HttpMethod((string)sample["method"]!),
                Filled((string)sample["path"]!),
                sample["body"] is { } body ? Filled(body.ToJsonString()) : null,
                parse: sample["answer"] is not null
            );
            Assert.Empty(JsonShape.Missing(answer, sample["answer"]));
            activity = (string)sample["call"]! == "sendToConversation" ? (string)answer!["id"]! : activity;
            file = (string)sample["call"]! == "uploadAttachment" ? (string)answer!["id"]! : file;
        }

        Assert.True((await host.Log.FindAsync(said.ConversationId))!.IsClosed);
    }

    [Fact]
    public async Task StreamedWords_AreShownOnceTheyAreWhole()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var id = (await host.EntriesAsync())[0].ConversationId;
        foreach (var sample in ProtocolSamples.Read("directline.streaming.jsonl"))
        {
            Assert.NotNull((await CallAsync(host, HttpMethod.Post, $"/conversations/{id}/activities", sample.ToJsonString()))!["id"]);
        }

        var shown = (await host.EntriesAsync())
            .Where(e => e.Kind == EntryKind.Bot)
            .Select(e => ActivityJson.Parse(e.ActivityJson))
            .ToList();
        Assert.Equal(["department: hello", "正在查詢資料：完成。"], shown.Select(a => a.Text));
        Assert.Equal("final", shown[1].ChannelData!.Value.GetProperty("streamType").GetString());
    }

    [Fact]
    public async Task OurKey_IsEndorsedForEveryChannelThatActivitiesComeFrom()
    {
        using var host = new Hosting.HostFactory(
            new()
            {
                ["Delegates:PublicUrl"] = "https://bot.test",
                ["Delegates:Bots:0:Name"] = "d",
                ["Delegates:Bots:0:AppId"] = "a",
                ["Delegates:Bots:0:Endpoint"] = "https://department.test/api/messages",
            }
        );
        var keys = JsonNode.Parse(await host.CreateClient().GetStringAsync(new Uri("/connector/.well-known/keys", UriKind.Relative)))!;
        var endorsed = keys["keys"]![0]!["endorsements"]!.AsArray().Select(e => (string)e!).ToList();
        var channels = host.Services.GetServices<IChannelAdapter>().Select(a => a.Name).ToList();
        Assert.Contains("conversationrelay", channels);
        Assert.Empty(channels.Append("directline").Except(endorsed));
    }

    [Fact]
    public async Task Connector_GivesABotNoConversationOfAnother()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var said = (await host.EntriesAsync())[0];
        foreach (var id in new[] { said.AuthorId, _bot.Got.Single().Activity.From!.Id! })
        {
            var begun = await CallAsync(
                host,
                HttpMethod.Post,
                "/conversations",
                $$$"""{"members":[{"id":"{{{id}}}"}],"activity":{"type":"message","text":"from the other"}}""",
                app: "other-app"
            );
            Assert.NotEqual(said.ConversationId, begun!["id"]!.GetValue<string>());
            Assert.NotEqual(said.AuthorId, (await host.Log.FindAsync(begun["id"]!.GetValue<string>()))!.ResidentId);
        }

        Assert.Equal(
            ["hello", "department: hello"],
            (await host.Log.ReadAsync(said.ConversationId, 0, 10)).Select(e => ActivityJson.Parse(e.ActivityJson).Text)
        );
        await CallAsync(
            host,
            HttpMethod.Post,
            $"/conversations/{said.ConversationId}/activities",
            """{"type":"message","text":"still mine"}"""
        );
    }

    [Fact]
    public async Task Connector_AConversationThatABotBegins_IsFoundAgainByItsOwnNameForTheMember()
    {
        await using var host = await StartAsync();
        const string Begin = """{"members":[{"id":"user 1"}],"activity":{"type":"message","text":"good morning"}}""";
        var first = await CallAsync(host, HttpMethod.Post, "/conversations", Begin);
        var again = await CallAsync(host, HttpMethod.Post, "/conversations", Begin);
        Assert.Equal(first!["id"]!.GetValue<string>(), again!["id"]!.GetValue<string>());
        Assert.Equal(
            "user 1",
            (await CallAsync(host, HttpMethod.Get, $"/conversations/{first["id"]}/members"))![0]!["id"]!.GetValue<string>()
        );
        Assert.NotEqual(
            first["id"]!.GetValue<string>(),
            (await CallAsync(host, HttpMethod.Post, "/conversations", Begin, app: "other-app"))!["id"]!.GetValue<string>()
        );
        using var refused = await SendAsync(
            host,
            HttpMethod.Post,
            "/conversations",
            $$"""{"members":[{"id":"{{new string('u', 201)}}"}]}""",
            Token("dept-app", Audience)
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("wrong audience", 401)]
    [InlineData("another bot", 403)]
    public async Task Connector_RefusesOthers(string? who, int status)
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var token = who switch
        {
            null => null,
            "wrong audience" => Token("dept-app", "x"),
            _ => Token("someone", Audience),
        };
        Assert.Equal(status, await StatusAsync(host, $"/conversations/{(await host.EntriesAsync())[0].ConversationId}/activities", token));
        Assert.Equal(404, await StatusAsync(host, "/conversations/another/activities", Token("dept-app", Audience)));
    }

    private string Token(string app, string audience) =>
        _cloud.Token(
            "aad",
            "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            audience,
            null,
            claims: new Dictionary<string, object> { ["ver"] = "1.0", ["appid"] = app }
        );

    private async Task<JsonNode?> CallAsync(
        ChannelHost host,
        HttpMethod method,
        string path,
        string? body = null,
        bool parse = true,
        string app = "dept-app"
    )
    {
        using var response = await SendAsync(host, method, path, body, Token(app, Audience));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return parse && text.Length > 0 ? JsonNode.Parse(text) : null;
    }

    private static async Task<int> StatusAsync(ChannelHost host, string path, string? token)
    {
        using var response = await SendAsync(host, HttpMethod.Post, path, """{"type":"message","text":"x"}""", token);
        return (int)response.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(ChannelHost host, HttpMethod method, string path, string? body, string? token)
    {
        using var request = new HttpRequestMessage(method, $"/connector/v3{path}");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await host.Client.SendAsync(request);
    }
}
