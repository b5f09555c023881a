using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Tests.Channels.BotFramework;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Channels.Phone.ConversationRelay;
using Bot.Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Channels.Samples;

/// <summary>Calls of the checklist with their answers: the call is made, and what comes back has the answer's shape.</summary>
public sealed class ProtocolCallsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task DirectLine()
    {
        using var host = new HostFactory(new() { ["DirectLine:TrustedOrigins:0"] = "https://www.td.gov.hk" });
        var secret = new DirectLineClient(host, HostFactory.Secret);
        var token = new DirectLineClient(host);
        var id = "";
        foreach (var sample in ProtocolSamples.Read("directline.requests.jsonl"))
        {
            var client = (string)sample["as"]! == "secret" ? secret : token;
            var path = DirectLineClient.Base + ((string)sample["path"]!).Replace("{id}", id, StringComparison.Ordinal);
            using var response = await client.SendAsync(new HttpMethod((string)sample["method"]!), path, sample["body"]?.ToJsonString());
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.True((int)sample["status"]! == (int)response.StatusCode, $"{sample.ToJsonString()} {(int)response.StatusCode}");
            Assert.Empty(JsonShape.Missing(answer, sample["answer"]));
            token.Bearer = (string?)answer["token"] ?? token.Bearer;
            id = (string?)answer["conversationId"] ?? id;
        }
    }

    [Fact]
    public async Task AudioCodes_FollowsTheAddressesThatItIsGiven()
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        JsonNode? addresses = null;
        foreach (var sample in ProtocolSamples.Read("audiocodes.calls.jsonl"))
        {
            var at = (string)sample["at"]! is "botURL"
                ? new Uri("/phone/audiocodes", UriKind.Relative)
                : new Uri(new Uri((string)addresses![(string)sample["at"]!]!).AbsolutePath, UriKind.Relative);
            using var request = new HttpRequestMessage(new HttpMethod((string)sample["method"]!), at);
            request.Headers.Authorization = new("Bearer", AudioCodesUnderTest.Token);
            request.Content = sample["body"] is { } body ? new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") : null;
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(200, (int)response.StatusCode);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Empty(JsonShape.Missing(answer, sample["answer"]));
            addresses = answer["activitiesURL"] is null ? addresses : answer;
        }
    }

    [Fact]
    public async Task ConversationRelay_VoiceAnswer_HasTheNamesOfTheSample()
    {
        await using var host = await ChannelHost.StartAsync(
            new RelayUnderTest(),
            _folder.Path,
            settings: new Dictionary<string, string?>
            {
                ["ConversationRelay:TtsProvider"] = "Google",
                ["ConversationRelay:Voices:yue-HK"] = "v",
            }
        );
        var answer = await TwilioPost.SendAsync(
            host.Client,
            "/phone/voice",
            new()
            {
                ["CallSid"] = "CA1",
                ["From"] = "+85291234567",
                ["To"] = "+85220000000",
            }
        );
        var sample = Names(XElement.Parse(await File.ReadAllTextAsync(ProtocolSamples.PathOf("conversationrelay.voice.xml"))));
        var ours = Names(XElement.Parse(answer.Body));
        Assert.Equal([], sample.Where(name => !name.StartsWith("Parameter", StringComparison.Ordinal)).Except(ours));

        // An attribute of the list in protocols §6.2 that the sample does not show.
        Assert.Equal(["ConversationRelay/@ttsProvider"], ours.Except(sample));
    }

    [Fact]
    public async Task WhatsApp_Answers_AreRead()
    {
        var samples = ProtocolSamples.Read("whatsapp.answers.jsonl");
        var sent = await AnswerAsync(200, samples[0]);
        Assert.Equal((true, "wamid.…"), (sent.IsGood, sent.MessageId));
        var read = await AnswerAsync(200, samples[1]);
        Assert.Equal((true, null), (read.IsGood, read.MessageId));
        var refused = await AnswerAsync(400, samples[2]);
        Assert.Equal((false, 131056, GraphErrorClass.PairRate), (refused.IsGood, refused.Code, refused.Class));
    }

    [Fact]
    public async Task BotFramework_ActivitiesAndErrors()
    {
        var channel = new BotFrameworkUnderTest();
        channel.Cloud.AddKey("web", ["directline"]);
        await using var host = await ChannelHost.StartAsync(channel, _folder.Path);
        var message = ProtocolSamples.Read("botframework.message.json")[0];
        var token = $"Bearer {channel.Cloud.Token("web", serviceUrl: (string)message["serviceUrl"]!)}";
        Assert.Equal(200, (await channel.PostAsync(host.Client, Encoding.UTF8.GetBytes(message.ToJsonString()), token)).Status);
        foreach (var sample in ProtocolSamples.Read("botframework.activities.jsonl"))
        {
            foreach (var field in new[] { "serviceUrl", "channelId", "from", "recipient", "conversation" })
            {
                sample[field] = message[field]!.DeepClone();
            }

            Assert.Equal(200, (await channel.PostAsync(host.Client, Encoding.UTF8.GetBytes(sample.ToJsonString()), token)).Status);
        }

        Assert.True((await host.Log.FindAsync((await host.EntriesAsync())[0].ConversationId))!.IsClosed);
        var refused = await channel.PostAsync(host.Client, "{}"u8.ToArray(), token);
        Assert.Equal(400, refused.Status);
        Assert.Empty(JsonShape.Unknown(JsonNode.Parse(refused.Body), ProtocolSamples.Read("errors.json")));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<GraphAnswer> AnswerAsync(int status, JsonObject body)
    {
        using var http = new HttpClient(new OneAnswer(status, body.ToJsonString()));
        await using var services = new ServiceCollection().AddOptions<WhatsAppOptions>().Services.BuildServiceProvider();
        return await new GraphClient(http, services.GetRequiredService<IOptionsMonitor<WhatsAppOptions>>()).MessageAsync(
            "1555",
            [],
            default
        );
    }

    private static IReadOnlyList<string> Names(XElement root) =>
        [
            .. root.DescendantsAndSelf()
                .SelectMany(element => element.Attributes().Select(a => $"{element.Name}/@{a.Name}").Append(element.Name.ToString()))
                .Distinct(),
        ];

    private sealed class OneAnswer(int status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage((System.Net.HttpStatusCode)status)
                {
                    Content = new StringContent(body, Encoding.UTF8, "application/json"),
                }
            );
    }
}
