using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Channels.WhatsApp;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Web;

/// <summary>
/// Callers that hold connections instead of talking, against the real server: they are let go, and hold up nobody meanwhile.
/// </summary>
public sealed class SlowCallersTests : IClassFixture<SlowCallersTests.KestrelHost>
{
    private const int CallersOfEach = 12;
    private readonly KestrelHost _host;

    public SlowCallersTests(KestrelHost host) => _host = host;

    private static IReadOnlyList<(string Path, string? Authorization, string Type)> PublicAddresses =>
        [
            ("/v3/directline/tokens/generate", $"Bearer {HostFactory.Secret}", "application/json"),
            ("/v3/directline/conversations", $"Bearer {HostFactory.Secret}", "application/json"),
            ("/channels/whatsapp/webhook", null, "application/json"),
            ("/api/messages", "Bearer a.b.c", "application/json"),
            ("/phone/voice", null, "application/x-www-form-urlencoded"),
            ("/phone/audiocodes", $"Bearer {AudioCodesUnderTest.Token}", "application/json"),
            ("/phone/jambonz", null, "application/json"),
            ("/phone/genesys", "Bearer genesys-token", "application/json"),
        ];

    [Fact]
    public async Task AByteASecond_IsGivenUp_AndOthersAreAnsweredMeanwhile()
    {
        var slow = new List<RawCaller>();
        try
        {
            foreach (var (path, authorization, type) in PublicAddresses.SelectMany(address => Enumerable.Repeat(address, CallersOfEach)))
            {
                var caller = await RawCaller.ConnectAsync(_host.Address);
                slow.Add(caller);
                await caller.BeginPostAsync(path, authorization, type);
            }

            var trickling = slow.Select(caller => caller.TrickleAsync("{", TimeSpan.FromSeconds(1))).ToArray();
            await AskAsync("a question");
            Assert.Contains(trickling, caller => !caller.IsCompleted);
            await Task.WhenAll(Enumerable.Range(1, 10).Select(number => AskAsync($"question {number}")));
            Assert.All(await Task.WhenAll(trickling), said => Assert.StartsWith("HTTP/1.1 408 ", said, StringComparison.Ordinal));
        }
        finally
        {
            slow.ForEach(caller => caller.Dispose());
        }
    }

    [Fact]
    public async Task JustAboveTheSlowestRate_TheBodyStillHasToEnd()
    {
        using var caller = await RawCaller.ConnectAsync(_host.Address);
        await caller.BeginPostAsync("/phone/jambonz", length: 200_000);
        var said = await caller.TrickleAsync(new string(' ', 200), TimeSpan.FromMilliseconds(250));
        Assert.StartsWith("HTTP/1.1 408 ", said, StringComparison.Ordinal);
        Assert.Contains("RequestTimeout", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHeadThatNeverEnds_IsGivenUp()
    {
        using var caller = await RawCaller.ConnectAsync(_host.Address);
        await caller.SendAsync("POST /channels/whatsapp/webhook HTTP/1.1\r\nHost: bot\r\nX-Slow: ");
        Assert.StartsWith("HTTP/1.1 408 ", await caller.TrickleAsync("x", TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStreamWhoseClientIsNoLongerThere_IsClosed_AndTheOthersGetTheirAnswers()
    {
        var (id, stream) = await OpenAsync();
        using var dead = await RawCaller.ConnectAsync(_host.Address);
        await dead.UpgradeAsync(stream);

        // It answers no ping.
        var ended = dead.ReadToEndAsync();
        await AskAsync("while it hangs", id);
        await ended;
    }

    private async Task<(string Id, Uri Stream)> OpenAsync()
    {
        using var started = await _host.Http.PostAsJsonAsync("/v3/directline/conversations", new { });
        var body = await started.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("conversationId").GetString()!, new(body.GetProperty("streamUrl").GetString()!));
    }

    /// <summary>Asks as a resident does, and reads until the answer is there.</summary>
    private async Task AskAsync(string text, string? conversation = null)
    {
        var id = conversation ?? (await OpenAsync()).Id;
        using var posted = await _host.Http.PostAsJsonAsync(
            $"/v3/directline/conversations/{id}/activities",
            new
            {
                type = "message",
                text,
                from = new { id = "u" },
            }
        );
        posted.EnsureSuccessStatusCode();
        for (var tries = 0; tries < 1_000; tries++)
        {
            var list = await _host.Http.GetStringAsync(new Uri($"/v3/directline/conversations/{id}/activities", UriKind.Relative));
            if (list.Contains($"You said: {text}", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new TimeoutException("No answer came.");
    }

    /// <summary>The whole host on a real port.</summary>
    public sealed class KestrelHost : HostFactory
    {
        public KestrelHost()
            : base(
                new(new WhatsAppUnderTest().Settings.Concat(new AudioCodesUnderTest().Settings))
                {
                    ["Genesys:Token"] = "genesys-token",
                    ["Jambonz:Secret"] = "wh_secret",
                    ["ConversationRelay:AuthToken"] = "12345",
                    ["BotFramework:AppId"] = "our-app",
                    ["BotFramework:AppPassword"] = "secret",
                    ["DirectLine:MessagesPerMinute"] = "1000",
                    ["Web:BodyWithin"] = "00:00:08",
                    ["Web:SocketPing"] = "00:00:01",
                }
            )
        {
            UseKestrel(0);
            StartServer();
            Http = CreateClient();
            Http.DefaultRequestHeaders.Authorization = new("Bearer", Secret);
            Address = ClientOptions.BaseAddress;
        }

        public HttpClient Http { get; }

        public Uri Address { get; }
    }
}
