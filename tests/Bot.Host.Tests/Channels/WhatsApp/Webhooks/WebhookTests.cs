using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.WhatsApp.Webhooks;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.WhatsApp.Webhooks;

/// <summary>Set-up and deliveries of the webhook.</summary>
public sealed class WebhookTests : WhatsAppTestBase
{
    [Theory]
    [InlineData("hub.mode=subscribe&hub.verify_token=verify-me&hub.challenge=123", 200)]
    [InlineData("hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=123", 403)]
    [InlineData("hub.mode=unsubscribe&hub.verify_token=verify-me&hub.challenge=123", 403)]
    [InlineData("hub.verify_token=verify-me&hub.challenge=123", 403)]
    [InlineData("", 403)]
    public async Task SetUp_AnswersTheChallengeOnlyToWhoKnowsTheToken(string query, int status)
    {
        await using var host = await StartAsync();
        using var response = await host.Client.GetAsync(new Uri($"{WebhookEndpoints.Path}?{query}", UriKind.Relative));
        Assert.Equal(status, (int)response.StatusCode);
        if (status == 200)
        {
            Assert.Equal("123", await response.Content.ReadAsStringAsync());
            Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task RawUtf8_IsTakenLikeEscaped()
    {
        var raw = new WhatsAppUnderTest { SendsRaw = true };
        await using var host = await ChannelHost.StartAsync(raw, Folder);
        Assert.True((await raw.PostAsync(host.Client, raw.TextBody(1, "m1", "點樣續領車牌 👍"), CallerProof.Good)).Taken);
        Assert.Equal(["點樣續領車牌 👍"], await host.SaidAsync());
    }

    [Fact]
    public async Task HalfACharacter_IsTakenWithAMark()
    {
        await using var host = await StartAsync();
        var body = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(Channel.TextBody(1, "m1", "MARK"))
                .Replace("MARK", "a\\ud83db \\\\ud83d \\ud83d\\ude00", StringComparison.Ordinal)
        );
        Assert.True((await Channel.PostAsync(host.Client, body, CallerProof.Good)).Taken);
        Assert.Equal(["a\uFFFDb \\ud83d 😀"], await host.SaidAsync());
    }

    [Fact]
    public async Task Batch_OfTwoThousand_IsTakenWhole()
    {
        await using var host = await StartAsync(holds: true);
        var messages = Enumerable
            .Range(1, 2_000)
            .Select(n =>
                WhatsAppUnderTest.Message(n % 9, $"m{n}", "text", new JsonObject { ["body"] = $"text {n} {new string('x', 600)}" })
            )
            .ToArray();
        Assert.True((await Channel.PostAsync(host.Client, Channel.Delivery(messages), CallerProof.Good)).Taken);
        Assert.Equal(2_000, (await host.SaidAsync()).Count);
    }

    [Fact]
    public async Task EveryType_IsKept()
    {
        await using var host = await StartAsync(holds: true);
        JsonObject[] messages =
        [
            M("t1", "text", """{"body":"你好"}"""),
            M("t2", "interactive", """{"type":"button_reply","button_reply":{"id":"b1","title":"是"}}"""),
            M("t3", "interactive", """{"type":"list_reply","list_reply":{"id":"r1","title":"項目","description":"d"}}"""),
            M("t4", "interactive", """{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{\"a\":1}"}}"""),
            M("t5", "button", """{"text":"是","payload":"P1"}"""),
            M("t6", "location", """{"latitude":"22.28","longitude":114.16,"name":"n","address":"a"}"""),
            M("t7", "contacts", """[{"name":{"formatted_name":"陳"},"phones":[{"phone":"+852"}]}]"""),
            M("t8", "reaction", """{"message_id":"wamid.x","emoji":"👍"}"""),
            M("t9", "audio", """{"mime_type":"audio/ogg; codecs=opus","voice":true}"""),
            M("t10", "unsupported", """{"type":"poll"}"""),
            M("t11", "request_welcome", """{}"""),
            M("t12", "order", """{"catalog_id":"c"}"""),
            M("t13", "sticker", """{"mime_type":"image/webp"}"""),
        ];
        Assert.True((await Channel.PostAsync(host.Client, Channel.Delivery(messages), CallerProof.Good)).Taken);
        var entries = await host.EntriesAsync();
        Assert.Equal(messages.Length, entries.Count);
        var activities = entries.Select(e => ActivityJson.Parse(e.ActivityJson)).ToList();
        Assert.Equal(["你好", "是", "項目", "是"], activities.Select(a => a.Text).OfType<string>());
        Assert.Equal(1, activities[3].Value!.Value.GetProperty("a").GetInt32());
        Assert.Equal(22.28, activities[5].Attachments![0].Content!.Value.GetProperty("geometry").GetProperty("coordinates")[1].GetDouble());
        Assert.Equal("陳", activities[6].Attachments![0].Name);
        Assert.Equal(EntryKind.Event, entries[7].Kind);
    }

    [Fact]
    public async Task MessagesToANumberThatTheSettingsDoNotName_AreToldToTheOperator_WithoutTheirWords()
    {
        var log = new Lines();
        await using var host = await ChannelHost.StartAsync(Channel, Folder, services: s => s.AddSingleton<ILoggerProvider>(log));
        var body = Encoding.UTF8.GetString(Channel.TextBody(1, "m1", "a secret")).Replace("\"1555\"", "\"1556\"", StringComparison.Ordinal);

        Assert.True((await Channel.PostAsync(host.Client, Encoding.UTF8.GetBytes(body), CallerProof.Good)).Taken);

        Assert.Empty(await host.EntriesAsync());
        Assert.Contains(
            "1556",
            Assert.Single(log.Written, l => l.Contains("WhatsApp:Numbers", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(log.Written, l => l.Contains("secret", StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                Written.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
