using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Tests.Channels.BotFramework;
using Bot.Host.Tests.Channels.Phone;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Channels.Phone.ConversationRelay;
using Bot.Host.Tests.Channels.WhatsApp;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Channels.Samples;

/// <summary>Every sample of the protocol checklist that comes in is taken, and our strict fakes take every one that goes out.</summary>
public sealed class ProtocolSamplesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task WhatsApp_Delivery()
    {
        var channel = new WhatsAppUnderTest();
        await using var host = await ChannelHost.StartAsync(channel, _folder.Path, holds: true);
        var body = Encoding.UTF8.GetBytes(ProtocolSamples.Read("whatsapp.delivery.json")[0].ToJsonString());
        Assert.Equal(200, (await channel.PostAsync(host.Client, body, CallerProof.Good)).Status);
        Assert.Equal(["你好"], await host.SaidAsync());
    }

    [Fact]
    public async Task WhatsApp_Messages_EachIsAnEntry()
    {
        var channel = new WhatsAppUnderTest();
        await using var host = await ChannelHost.StartAsync(
            channel,
            _folder.Path,
            holds: true,
            settings: new Dictionary<string, string?> { ["Channels:whatsapp:MessagesPerMinute"] = "1000" }
        );
        var samples = ProtocolSamples.Read("whatsapp.messages.jsonl");
        var number = 0;
        foreach (var sample in samples)
        {
            (sample["from"], sample["id"], sample["timestamp"]) = ("85291234567", $"wamid.{++number}", "1795343055");
            Assert.Equal(200, (await channel.PostAsync(host.Client, channel.Delivery(sample), CallerProof.Good)).Status);
        }

        var entries = await host.EntriesAsync();
        Assert.Equal(samples.Count, entries.Count(e => e.Kind is EntryKind.Resident or EntryKind.Event));
        Assert.Equal(2, entries.Count(e => e.Kind == EntryKind.Event)); // the reaction and the changed number
    }

    [Fact]
    public async Task WhatsApp_Statuses_OfMessagesThatAreNotOurs_AreTaken()
    {
        var channel = new WhatsAppUnderTest();
        await using var host = await ChannelHost.StartAsync(channel, _folder.Path);
        foreach (var sample in ProtocolSamples.Read("whatsapp.statuses.jsonl"))
        {
            Assert.Equal(200, (await channel.PostAsync(host.Client, channel.Envelope(sample), CallerProof.Good)).Status);
        }
    }

    [Fact]
    public void WhatsApp_Sends_AreTakenByTheStrictCloud() =>
        Assert.All(
            ProtocolSamples.Read("whatsapp.sends.jsonl").Where(sample => sample["status"] is null),
            sample => Assert.Null(MessageRules.Problem(sample))
        );

    [Fact]
    public async Task ConversationRelay_Frames()
    {
        await using var host = await ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        foreach (var sample in ProtocolSamples.Read("conversationrelay.frames.jsonl"))
        {
            await carrier.SendAsync(sample.ToJsonString());
        }

        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Event));
        Assert.Equal(["我想查詢換身份證進度"], await host.SaidAsync());
    }

    [Fact]
    public async Task AudioCodes_Requests()
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        await AudioCodesUnderTest.SendAsync(
            host.Client,
            "/phone/audiocodes",
            """{"conversation":"c","id":"i","timestamp":"2026-11-22T10:07:55.145Z"}"""
        );
        foreach (var sample in ProtocolSamples.Read("audiocodes.requests.jsonl"))
        {
            var body = sample["activities"] is null
                ? new JsonObject { ["conversation"] = "c", ["activities"] = new JsonArray(sample) }
                : sample;
            Assert.Equal(
                200,
                (
                    await AudioCodesUnderTest.SendAsync(host.Client, "/phone/audiocodes/conversation/c/activities", body.ToJsonString())
                ).Status
            );
        }

        Assert.Equal(["我想查詢"], await host.SaidAsync());
    }

    [Fact]
    public async Task Jambonz_Turn()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        foreach (
            var (path, body) in new[]
            {
                (
                    "/phone/jambonz",
                    """{"call_sid":"…","account_sid":"a","application_sid":"b","direction":"inbound","from":"+85291234567","to":"+85220000001","call_id":"c","call_status":"trying","sip_status":"""
                        + """100}"""
                ),
                ("/phone/jambonz/turn", ProtocolSamples.Read("jambonz.turns.jsonl")[0].ToJsonString()),
            }
        )
        {
            var at = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("Jambonz-Signature", $"t={at},v1={JambonzSignature.Of("wh_secret", at, Encoding.UTF8.GetBytes(body))}");
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Equal(["…"], await host.SaidAsync());
    }

    [Fact]
    public async Task Genesys_Requests()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        foreach (var sample in ProtocolSamples.Read("genesys.requests.jsonl"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/phone/genesys")
            {
                Content = new StringContent(sample.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "genesys-token");
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Equal(["Hi", "opt1"], await host.SaidAsync());
    }

    [Fact]
    public async Task BotFramework_Message()
    {
        var channel = new BotFrameworkUnderTest();
        channel.Cloud.AddKey("web", ["directline"]);
        await using var host = await ChannelHost.StartAsync(channel, _folder.Path);
        var sample = ProtocolSamples.Read("botframework.message.json")[0];
        var answer = await channel.PostAsync(
            host.Client,
            Encoding.UTF8.GetBytes(sample.ToJsonString()),
            $"Bearer {channel.Cloud.Token("web", serviceUrl: (string)sample["serviceUrl"]!)}"
        );
        Assert.Equal(200, answer.Status);
        Assert.Equal(["查詢進度"], await host.SaidAsync());
    }

    [Fact]
    public async Task DirectLine_Activities()
    {
        using var host = new HostFactory();
        var client = await DirectLineClient.StartedAsync(host);
        var number = 0;
        foreach (var sample in ProtocolSamples.Read("directline.activities.jsonl"))
        {
            // The checklist leaves the ids of the later ones out.
            sample["channelData"]!["clientActivityID"] = $"client-{++number}";
            await client.PostAsync(sample.ToJsonString());
        }

        var (activities, _) = await client.ListAsync();
        Assert.Equal(
            ["client-1", "client-2", "client-3", "client-4"],
            activities.Select(a => (string?)a["channelData"]?["clientActivityID"]).OfType<string>()
        );
        Assert.Equal(
            "contact",
            (string?)activities.Single(a => (string?)a["channelData"]?["clientActivityID"] == "client-4")["value"]!["op"]
        );
    }

    public void Dispose() => _folder.Dispose();
}
