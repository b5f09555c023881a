using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Handoff.Outside.Chatwoot;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Handoff.Outside.Chatwoot;

public sealed class ChatwootTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-chatwoot";
    private const string Desk = ChatwootDesk.DeskKey;

    private readonly FakeDesk _chatwoot = new();
    private OutsideHost _host = null!;

    public async Task InitializeAsync()
    {
        _chatwoot.Answer = Answer;
        _host = await OutsideHost.StartAsync(
            new Dictionary<string, string?>
            {
                ["Handoff:Chatwoot:Address"] = "https://desk.example",
                ["Handoff:Chatwoot:AccountId"] = "3",
                ["Handoff:Chatwoot:Inbox"] = "inbox-1",
                ["Handoff:Chatwoot:AccessToken"] = "bot-token",
                ["Handoff:Chatwoot:WebhookSecret"] = Secret,
                ["Handoff:Chatwoot:Queues:0"] = "*",
            },
            services => services.AddHttpClient<ChatwootClient>().ConfigurePrimaryHttpMessageHandler(() => _chatwoot)
        );
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    /// <summary>The peer "chatwoot" shows that the real client sends the very same.</summary>
    [Fact]
    public async Task Case_IsOpenedAndResolved_WithTheRequestsOfTheRealClient()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal(200, await PostAsync(Resolved));
        await _host.PassAsync(Desk);

        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Requests()))!.AsArray();
        Assert.Equal(expected.Count, _chatwoot.Calls.Count);
        foreach (var (call, request) in _chatwoot.Calls.Zip(expected))
        {
            Assert.Equal(
                ((string)request!["method"]!, (string)request["path"]!, (string)request["token"]!),
                (call.Method, call.Path, call.Token)
            );
            var body = JsonNode.Parse(call.Body)!.AsObject();
            Assert.Equal(request["body"]!.AsObject().Select(f => f.Key), body.Select(f => f.Key));
            foreach (var (field, value) in request["body"]!.AsObject().Where(f => !f.Value!.ToString().StartsWith('<')))
            {
                Assert.Equal(value!.ToJsonString(), body[field]!.ToJsonString());
            }
        }

        Assert.Equal(id, (string)JsonNode.Parse(_chatwoot.Calls[0].Body)!["identifier"]!);
        var note = (string)JsonNode.Parse(_chatwoot.Calls[3].Body)!["content"]!;
        Assert.Contains("It is HK$900.", note, StringComparison.Ordinal);
        Assert.DoesNotContain("for staff alone", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AgentsFirstWords_TakeTheConversation_AndWordsGoBothWays()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.Equal(200, await PostAsync(Message("outgoing", isPrivate: true)));
        Assert.Equal(200, await PostAsync(Message("incoming")));
        Assert.Equal(200, await PostAsync(Message("outgoing", sender: "agent_bot")));
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));

        Assert.Equal(200, await PostAsync(Message("outgoing")));
        Assert.Equal(200, await PostAsync(Message("outgoing")));
        Assert.Equal((HandoffState.Active, ConversationOwner.Agent(Desk)), await _host.StateAsync(id));
        Assert.Equal(["Amy has joined this conversation.", "Good morning."], (await _host.ToldAsync(id)).TakeLast(2));

        await _host.SayAsync("Thank you");
        await _host.PassAsync(Desk);
        Assert.Equal("Thank you", (string)JsonNode.Parse(_chatwoot.Calls[^1].Body)!["content"]!);
        Assert.Equal(200, await PostAsync(Resolved));
        Assert.Equal(200, await PostAsync(Resolved));
        Assert.Equal(ConversationOwner.Bot, (await _host.StateAsync(id)).Owner);
        Assert.Equal(409, await PostAsync(Message("outgoing", id: 78)));
    }

    [Fact]
    public async Task SendThatIsTriedAgain_MakesNoSecondCase()
    {
        _chatwoot.Answer = path =>
            path.EndsWith("/toggle_status", StringComparison.Ordinal) ? new(HttpStatusCode.BadGateway) : Answer(path);
        await _host.AskAsync();
        await _host.PassAsync(Desk);
        _chatwoot.Answer = Answer;
        _host.Clock.Advance(TimeSpan.FromMinutes(2));
        await _host.PassAsync(Desk);
        Assert.Single(_chatwoot.Calls, c => c.Path.EndsWith("/contacts", StringComparison.Ordinal));
        Assert.Single(_chatwoot.Calls, c => c.Path.EndsWith("/source-7/conversations", StringComparison.Ordinal));
        Assert.Equal("A person please", (string)JsonNode.Parse(_chatwoot.Calls[^1].Body)!["content"]!);
    }

    [Theory]
    [InlineData("none", 401)]
    [InlineData("other", 403)]
    [InlineData("old", 403)]
    [InlineData("body", 403)]
    [InlineData("timestamp", 403)]
    public async Task WithoutItsSignature_IsRefused(string what, int status)
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal(status, await PostAsync(Message("outgoing"), what));
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));
    }

    [Fact]
    public async Task OtherConversationsAndEvents_AreTakenAndLeftAlone()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal(
            200,
            await PostAsync(
                Message("outgoing").Replace("\"conversation\":{\"id\":41", "\"conversation\":{\"id\":42", StringComparison.Ordinal)
            )
        );
        Assert.Equal(200, await PostAsync("""{"event":"webwidget_triggered","id":41}"""));
        Assert.Equal(400, await PostAsync("not json"));
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));
    }

    private const string Resolved = """{"event":"conversation_resolved","id":41,"status":"resolved"}""";

    private static string Message(string type, bool isPrivate = false, string sender = "user", int id = 77) =>
        $$$"""{"event":"message_created","id":{{{id}}},"content":"Good morning.","message_type":"{{{type}}}","private":"""
        + $$$"""{{{(isPrivate ? "true" : "false")}}},"conversation":{"id":41,"status":"open"},"sender":"""
        + $$$"""{"id":5,"name":"Amy","type":"{{{sender}}}"}}""";

    private static HttpResponseMessage Answer(string path) =>
        path switch
        {
            "/public/api/v1/inboxes/inbox-1/contacts" => Json("""{"source_id":"source-7","name":"Resident"}"""),
            "/public/api/v1/inboxes/inbox-1/contacts/source-7/conversations" => Json("""{"id":41,"messages":[]}"""),
            "/public/api/v1/inboxes/inbox-1/contacts/source-7/conversations/41/messages"
            or "/api/v1/accounts/3/conversations/41/messages"
            or "/api/v1/accounts/3/conversations/41/toggle_status" => Json("{}"),
            _ => new(HttpStatusCode.NotFound),
        };

    private static HttpResponseMessage Json(string body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static string Requests()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "tests", "peers", "chatwoot", "requests.json") is var path && File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("tests/peers/chatwoot/requests.json is not above the test's folder.");
    }

    private async Task<int> PostAsync(string body, string what = "")
    {
        var at = _host.Clock.GetUtcNow().AddHours(what == "old" ? -1 : 0).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, ChatwootEndpoint.Path)
        {
            Content = new StringContent(body + (what == "body" ? " " : ""), Encoding.UTF8, "application/json"),
        };
        if (what != "none")
        {
            request.Headers.Add(
                "X-Chatwoot-Signature",
                ChatwootSignature.Of(what == "other" ? "another-secret-of-it" : Secret, at, Encoding.UTF8.GetBytes(body))
            );
            request.Headers.Add("X-Chatwoot-Timestamp", what == "timestamp" ? "soon" : at);
        }

        using var response = await _host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
