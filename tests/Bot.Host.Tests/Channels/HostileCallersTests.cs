using System.Net.Http.Headers;
using System.Text;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Tests.Channels.Phone;
using Bot.Host.Tests.Channels.Phone.ConversationRelay;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Channels;

/// <summary>The channels outside the compliance kit against the same hostile bodies.</summary>
public sealed class HostileCallersTests : IDisposable
{
    private const int Bodies = 80;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Jambonz_Survives()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        var good = (
            """{"call_sid":"j1","from":"+85291234567","to":"+85220000001","reason":"speechDetected","speech":"""u8
            + """{"language_code":"en-US","is_final":true,"alternatives":"""u8
            + """[{"transcript":"how much","confidence":0.9}]},"digits":"1"}"""u8
        ).ToArray();
        await SurvivesAsync(
            good,
            async (body, number) =>
            {
                var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
                using var request = Post(
                    number % 3 == 0 ? "/phone/jambonz"
                        : number % 3 == 1 ? "/phone/jambonz/turn"
                        : "/phone/jambonz/status",
                    body
                );
                request.Headers.Add("Jambonz-Signature", $"t={now},v1={JambonzSignature.Of("wh_secret", now, body)}");
                return await ReadAsync(host.Client, request);
            }
        );
    }

    [Fact]
    public async Task Genesys_Survives()
    {
        // Words that come to nothing are answered with nothing, and the request waits for it all that long.
        await using var host = await ChannelHost.StartAsync(
            new PhoneHost(),
            _folder.Path,
            settings: new Dictionary<string, string?> { ["Phone:TurnWait"] = "00:00:00.2" }
        );
        var good = (
            """{"botId":"CE Bot","botVersion":"1","botSessionId":"72fe","inputMessage":"""u8
            + """{"type":"Text","text":"Hi"},"languageCode":"en-us","botSessionTimeout":"""u8
            + """4320,"genesysConversationId":"d7e0"}"""u8
        ).ToArray();
        await SurvivesAsync(
            good,
            async (body, _) =>
            {
                using var request = Post("/phone/genesys", body);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "genesys-token");
                return await ReadAsync(host.Client, request);
            }
        );
    }

    [Fact]
    public async Task ConversationRelay_KeepsTheCall()
    {
        await using var host = await ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        var hostile = new HostileBodies(7);
        byte[][] good =
        [
            """{"type":"prompt","voicePrompt":"how much is it","lang":"en-US","last":true}"""u8.ToArray(),
            """{"type":"interrupt","utteranceUntilInterrupt":"The","durationUntilInterruptMs":460}"""u8.ToArray(),
            """{"type":"dtmf","digit":"1"}"""u8.ToArray(),
            """{"type":"error","description":"no"}"""u8.ToArray(),
        ];
        for (var number = 0; number < Bodies; number++)
        {
            var bad = hostile.Next(good[number % good.Length]);
            if (bad.Length < 60_000)
            {
                await carrier.SendAsync(Encoding.UTF8.GetString(bad));
            }
        }

        await carrier.PromptAsync("the very last question", "en-US");
        while (!(await carrier.NextAsync())!.ToJsonString().Contains("the very last question", StringComparison.Ordinal)) { }
    }

    [Fact]
    public async Task DirectLine_Survives()
    {
        using var host = new HostFactory(new() { ["DirectLine:MessagesPerMinute"] = "10000" });
        var client = await DirectLineClient.StartedAsync(host);
        var good = (
            """{"type":"message","text":"show card","textFormat":"plain","attachments":[],"channelData":"""u8
            + """{"attachmentSizes":[],"clientActivityID":"c"},"channelId":"webchat","from":"""u8
            + """{"id":"u1","name":"市民","role":"user"},"locale":"zh-HK","localTimestamp":"2026-11-22T10:13:25.887Z","entities":"""u8
            + """[{"type":"ClientCapabilities","requiresBotState":true}],"value":{"k":1}}"""u8
        ).ToArray();
        await SurvivesAsync(
            good,
            async (body, _) =>
            {
                using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
                using var response = await client.SendAsync(
                    HttpMethod.Post,
                    $"{DirectLineClient.Base}/conversations/{client.Conversation}/activities",
                    content
                );
                return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
            }
        );
        await client.SayAsync("the last");
        await client.WaitForAsync(activity => DirectLineClient.Text(activity) == "You said: the last");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SurvivesAsync(byte[] good, Func<byte[], int, Task<CallerAnswer>> post)
    {
        Assert.InRange((await post(good, 0)).Status, 200, 299);
        var hostile = new HostileBodies(11);
        for (var number = 1; number <= Bodies; number++)
        {
            var body = hostile.Next(good);
            var answer = await post(body, number);
            Assert.True(answer.Status is >= 200 and <= 499, $"body {number}: {answer.Status} {answer.Body}\n{HostileBodies.Show(body)}");
            Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        }
    }

    private static HttpRequestMessage Post(string path, byte[] body) =>
        new(HttpMethod.Post, path) { Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } } };

    private static async Task<CallerAnswer> ReadAsync(HttpClient client, HttpRequestMessage request)
    {
        using var response = await client.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
