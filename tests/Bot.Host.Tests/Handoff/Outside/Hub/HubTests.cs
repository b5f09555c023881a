using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Handoff.Outside.Hub;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Handoff.Outside.Hub;

public sealed class HubTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-hub";
    private const string Desk = HubDesk.DeskKey;

    private readonly FakeDesk _hub = new();
    private OutsideHost _host = null!;

    public async Task InitializeAsync() =>
        _host = await OutsideHost.StartAsync(
            new Dictionary<string, string?>
            {
                ["Handoff:Hub:Address"] = "https://hub.example/activities",
                ["Handoff:Hub:Secret"] = Secret,
                ["Handoff:Hub:Queues:0"] = "general",
                ["Handoff:Hub:Skills:general"] = "front-desk",
                ["Handoff:Hub:English"] = "The 1823 centre",
            },
            services => services.AddHttpClient<HubSender>().ConfigurePrimaryHttpMessageHandler(() => _hub)
        );

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Request_GoesOutAsInitiate_WithTheTranscript_AndTheResidentIsTold()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);

        var call = Assert.Single(_hub.Calls);
        Assert.Equal(("POST", "/activities", $"Bearer {Secret}"), (call.Method, call.Path, call.Token));
        var activity = JsonNode.Parse(call.Body)!;
        Assert.Equal(("event", "handoff.initiate"), ((string)activity["type"]!, (string)activity["name"]!));
        Assert.Equal("front-desk", (string)activity["value"]!["Skill"]!);
        Assert.Equal(id, (string)activity["relatesTo"]!["conversation"]!["id"]!);
        Assert.Equal(id, (string)activity["conversation"]!["id"]!);
        var transcript = Assert.Single(activity["attachments"]!.AsArray())!;
        Assert.Equal(("application/json", "Transcript"), ((string)transcript["contentType"]!, (string)transcript["name"]!));
        Assert.Equal(
            ["How much is a full licence?", "It is HK$900.", "A person please"],
            transcript["content"]!["activities"]!.AsArray().Select(a => (string)a!["text"]!)
        );
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.StartsWith("The 1823 centre has been asked", (await _host.ToldAsync(id))[^1], StringComparison.Ordinal);

        await _host.PassAsync(Desk);
        Assert.Single(_hub.Calls);
    }

    [Fact]
    public async Task AcceptedTalkedCompleted_PassesWordsBothWays_AndGoesBackToTheBot()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal(200, await StatusAsync(id, "accepted"));
        Assert.Equal(200, await StatusAsync(id, "accepted"));
        Assert.Equal((HandoffState.Active, ConversationOwner.Agent(Desk)), await _host.StateAsync(id));
        Assert.Equal("The 1823 centre has joined this conversation.", (await _host.ToldAsync(id))[^1]);

        await _host.SayAsync("Are you there?");
        await _host.PassAsync(Desk);
        await _host.PassAsync(Desk);
        Assert.Equal("Are you there?", (string)JsonNode.Parse(Assert.Single(_hub.Calls.Skip(1)).Body)!["text"]!);

        var words =
            $$$"""{"type":"message","id":"m1","text":"Yes, I am Amy.","from":{"id":"x","name":"Amy"},"conversation":{"id":"{{{id}}}"}}""";
        Assert.Equal(200, await PostAsync(words));
        Assert.Equal(200, await PostAsync(words));
        Assert.Equal(["The 1823 centre has joined this conversation.", "Yes, I am Amy."], (await _host.ToldAsync(id)).TakeLast(2));

        Assert.Equal(200, await StatusAsync(id, "completed"));
        Assert.Equal(ConversationOwner.Bot, (await _host.StateAsync(id)).Owner);
        Assert.Equal("The 1823 centre has left this conversation. The assistant answers again.", (await _host.ToldAsync(id))[^1]);
        await _host.SayAsync("not for the hub");
        await _host.PassAsync(Desk);
        Assert.Equal("endOfConversation", (string)JsonNode.Parse(Assert.Single(_hub.Calls.Skip(2)).Body)!["type"]!);
        Assert.Equal(409, await PostAsync(words.Replace("m1", "m2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Failed_LeavesTheResidentToOurAgents_AndTellsThem(bool afterAccepted)
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        if (afterAccepted)
        {
            await StatusAsync(id, "accepted");
        }

        Assert.Equal(200, await StatusAsync(id, "failed"));
        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.Contains("The 1823 centre cannot take over at the moment.", await _host.ToldAsync(id));
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.Equal(409, await StatusAsync(id, "accepted"));
    }

    [Fact]
    public async Task HubThatRefuses_LosesTheOfferAtOnce()
    {
        _hub.Answer = _ => new HttpResponseMessage(HttpStatusCode.BadRequest);
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.Contains("The 1823 centre cannot take over at the moment.", (await _host.ToldAsync(id))[^2], StringComparison.Ordinal);
        Assert.Equal(409, await StatusAsync(id, "accepted"));
    }

    [Fact]
    public async Task HubThatIsSilent_LosesTheOffer_WhenItsTimeIsOver()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        _host.Clock.Advance(TimeSpan.FromMinutes(3));
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
        Assert.Equal(409, await StatusAsync(id, "accepted"));
    }

    [Fact]
    public async Task HubThatLeavesTheResidentWithoutAnswer_LosesThem()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        await StatusAsync(id, "accepted");
        await _host.SayAsync("Are you there?");
        await _host.PassAsync(Desk);
        _host.Clock.Advance(TimeSpan.FromMinutes(59));
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Active, ConversationOwner.Agent(Desk)), await _host.StateAsync(id));
        _host.Clock.Advance(TimeSpan.FromMinutes(2));
        await _host.PassAsync(Desk);
        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
    }

    [Fact]
    public async Task WordThatCannotReachTheHub_GoesToOurAgents()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        await StatusAsync(id, "accepted");
        _hub.Answer = _ => throw new HttpRequestException("gone");
        await _host.SayAsync("Are you there?");
        for (var attempt = 0; attempt < 8; attempt++)
        {
            Assert.Equal((HandoffState.Active, ConversationOwner.Agent(Desk)), await _host.StateAsync(id));
            await _host.PassAsync(Desk);
            _host.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal((HandoffState.Queued, ConversationOwner.Handoff), await _host.StateAsync(id));
    }

    [Fact]
    public async Task WithoutTheSecret_OrForAnotherConversation_NothingChanges()
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(Desk);
        Assert.Equal(401, await StatusAsync(id, "accepted", token: null));
        Assert.Equal(403, await StatusAsync(id, "accepted", token: "another-secret-of-it"));
        Assert.Equal(404, await StatusAsync("nobody", "accepted"));
        Assert.Equal(400, await StatusAsync(id, "wonderful"));
        Assert.Equal(400, await PostAsync("not json"));
        Assert.Equal(400, await PostAsync($$$"""{"type":"event","name":"handoff.status","conversation":{"id":"{{{id}}}"},"value":{}}"""));
        Assert.Equal((HandoffState.Assigned, ConversationOwner.Handoff), await _host.StateAsync(id));
    }

    private Task<int> StatusAsync(string id, string state, string? token = Secret) =>
        PostAsync(
            $$$"""{"type":"event","name":"handoff.status","conversation":{"id":"{{{id}}}"},"value":{"state":"{{{state}}}"}}""",
            token
        );

    private async Task<int> PostAsync(string body, string? token = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, HubEndpoint.Path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await _host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
