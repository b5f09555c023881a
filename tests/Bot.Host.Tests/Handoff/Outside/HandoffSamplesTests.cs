using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Handoff.Outside.Hub;
using Bot.Host.Tests.Channels.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Handoff.Outside;

/// <summary>The hand-off events as the genuine SDK wrote them (protocols §1.8): ours have their shape, and theirs are taken.</summary>
public sealed class HandoffSamplesTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-hub";

    private readonly FakeDesk _hub = new();
    private OutsideHost _host = null!;

    public static TheoryData<string> States =>
        [.. ((string)ProtocolSamples.Read("handoff.events.jsonl")[1]["value"]!["state"]!).Split('|')];

    public async Task InitializeAsync() =>
        _host = await OutsideHost.StartAsync(
            new Dictionary<string, string?>
            {
                ["Handoff:Hub:Address"] = "https://hub.example/activities",
                ["Handoff:Hub:Secret"] = Secret,
                ["Handoff:Hub:Queues:0"] = "*",
            },
            services => services.AddHttpClient<HubSender>().ConfigurePrimaryHttpMessageHandler(() => _hub)
        );

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Initiate_HasEveryFieldOfTheSample_AndOnlyKnownOnesBeside()
    {
        await _host.AskAsync();
        await _host.PassAsync(HubDesk.DeskKey);
        var (sample, ours) = (ProtocolSamples.Read("handoff.events.jsonl")[0], JsonNode.Parse(Assert.Single(_hub.Calls).Body)!);

        // The hub calls one address of ours, whatever the conversation: no serviceUrl goes out.
        Assert.Empty(JsonShape.Missing(ours, sample, "relatesTo.serviceUrl"));
        Assert.Empty(
            JsonShape.Unknown(
                ours,
                [sample],
                "channelId:",
                "locale:",
                "value.Reason:",
                "value.Language:",
                "from.role:",
                "relatesTo.locale:",
                "relatesTo.user.role:",
                "relatesTo.bot.role:",
                "attachments[].content.activities[]."
            )
        );
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Status_OfEachState_IsTaken(string state)
    {
        var id = await _host.AskAsync();
        await _host.PassAsync(HubDesk.DeskKey);
        if (state == "completed")
        {
            Assert.Equal(200, await PostAsync(id, "accepted"));
        }

        Assert.Equal(200, await PostAsync(id, state));
        Assert.Equal(
            state switch
            {
                "accepted" => OwnerKind.Agent,
                "failed" => OwnerKind.Handoff,
                _ => OwnerKind.Bot,
            },
            (await _host.StateAsync(id)).Owner.Kind
        );
    }

    private async Task<int> PostAsync(string conversation, string state)
    {
        var sample = ProtocolSamples.Read("handoff.events.jsonl")[1];
        (sample["conversation"]!["id"], sample["value"]!["state"]) = (conversation, state);
        using var request = new HttpRequestMessage(HttpMethod.Post, HubEndpoint.Path)
        {
            Content = new StringContent(sample.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        using var response = await _host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
