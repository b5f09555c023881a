using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.WhatsApp.Webhooks;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp;

public sealed class WhatsAppTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WhatsAppUnderTest _channel = new();

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
        await using var host = await ChannelHost.StartAsync(raw, _folder.Path);
        Assert.True((await raw.PostAsync(host.Client, raw.TextBody(1, "m1", "點樣續領車牌 👍"), CallerProof.Good)).Taken);
        Assert.Equal(["點樣續領車牌 👍"], await host.SaidAsync());
    }

    [Fact]
    public async Task HalfACharacter_IsTakenWithAMark()
    {
        await using var host = await StartAsync();
        var body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_channel.TextBody(1, "m1", "MARK")).Replace("MARK", "a\\ud83db \\\\ud83d \\ud83d\\ude00", StringComparison.Ordinal));
        Assert.True((await _channel.PostAsync(host.Client, body, CallerProof.Good)).Taken);
        Assert.Equal(["a\uFFFDb \\ud83d 😀"], await host.SaidAsync());
    }

    [Fact]
    public async Task Batch_OfTwoThousand_IsTakenWhole()
    {
        await using var host = await StartAsync(holds: true);
        var messages = Enumerable.Range(1, 2_000).Select(n => WhatsAppUnderTest.Message(n % 9, $"m{n}", "text", new JsonObject { ["body"] = $"text {n} {new string('x', 600)}" })).ToArray();
        Assert.True((await _channel.PostAsync(host.Client, _channel.Delivery(messages), CallerProof.Good)).Taken);
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
        Assert.True((await _channel.PostAsync(host.Client, _channel.Delivery(messages), CallerProof.Good)).Taken);
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
    public async Task Statuses_OutOfOrderAndTwice_KeepTheHighest()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var id = (await SentAsync(host)).ExternalId!;
        foreach (var status in new[] { "read", "delivered", "sent", "read", "failed" })
        {
            await ReportAsync(host, id, status);
        }

        Assert.Equal(DeliveryState.Read, (await SentAsync(host)).Delivery);
    }

    [Fact]
    public async Task Failure_IsShownWithItsCode()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        await ReportAsync(host, (await SentAsync(host)).ExternalId!, "failed");
        var entry = await SentAsync(host);
        Assert.Equal(DeliveryState.Failed, entry.Delivery);
        Assert.StartsWith("131026", entry.DeliveryProblem, StringComparison.Ordinal);
        Assert.Single(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
    }

    [Fact]
    public async Task LongAnswer_GoesOutInPiecesAndTheLastOneCounts()
    {
        var answer = string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"第{n}段。" + new string('字', 180) + "。"));
        await using var host = await StartAsync();
        host.Handler.Answers = _ => [ActivityFactory.Message(answer)];
        await AnswerAsync(host, "hello");
        var texts = _channel.Graph.Texts;
        Assert.True(texts.Count > 1);
        Assert.Empty(_channel.Graph.Refused);
        Assert.Equal(answer.Replace("\n", "", StringComparison.Ordinal), string.Concat(texts).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal($"wamid.out{texts.Count}", (await SentAsync(host)).ExternalId);
    }

    [Theory]
    [InlineData(2, "button")]
    [InlineData(3, "button")]
    [InlineData(4, "list")]
    [InlineData(10, "list")]
    [InlineData(11, null)]
    public async Task Choices_AreButtonsListOrNumbers_AndEachIsUnderstood(int count, string? kind)
    {
        await using var host = await StartAsync();
        var titles = Enumerable.Range(1, count).Select(n => $"選擇 {n}").ToList();
        host.Handler.Answers = _ => [ActivityFactory.Message("揀一個", "zh-HK").WithChips(titles)];
        await AnswerAsync(host, "hello");
        Assert.Empty(_channel.Graph.Refused);
        var message = _channel.Graph.Taken.Single();
        Assert.Equal(kind, message["interactive"]?["type"]?.GetValue<string>());
        host.Handler.Answers = null;
        if (kind is not null)
        {
            var items = kind == "button" ? message["interactive"]!["action"]!["buttons"]!.AsArray().Select(b => b!["reply"]!) : message["interactive"]!["action"]!["sections"]![0]!["rows"]!.AsArray().Select(r => r!);
            var second = items.ElementAt(1);
            var reply = new JsonObject { ["type"] = $"{kind}_reply", [$"{kind}_reply"] = new JsonObject { ["id"] = second["id"]!.GetValue<string>(), ["title"] = second["title"]!.GetValue<string>() } };
            await _channel.PostAsync(host.Client, _channel.Delivery(WhatsAppUnderTest.Message(1, "tap", "interactive", reply)), CallerProof.Good);
        }
        else
        {
            Assert.Contains("11. 選擇 11", message["text"]!["body"]!.GetValue<string>(), StringComparison.Ordinal);
            await _channel.PostAsync(host.Client, _channel.TextBody(1, "typed", "２"), CallerProof.Good);
        }

        Assert.Contains("選擇 2", await host.SaidAsync());
    }

    [Fact]
    public async Task UserIdAlone_IsAnsweredByRecipient_AndJoinsTheNumberOnceBothAreSeen()
    {
        await using var host = await StartAsync();
        await PostUserAsync(host, "m1", "HK.1", null, "by id");
        await host.UntilAsync(() => Task.FromResult(_channel.Graph.Taken.Count == 1));
        Assert.Equal("HK.1", _channel.Graph.Taken.First()["recipient"]!.GetValue<string>());
        await PostUserAsync(host, "m2", "HK.1", "85291234560", "by both");
        await PostUserAsync(host, "m3", null, "85291234560", "by number");
        Assert.Single((await host.EntriesAsync()).Select(e => e.ConversationId).Distinct());
    }

    [Fact]
    public async Task ChangedNumber_KeepsTheConversation_AndTheOldNumbersNextOwnerGetsANewOne()
    {
        await using var host = await StartAsync(holds: true);
        await PostUserAsync(host, "m1", "HK.old", "85291110000", "before", -60);
        var system = new JsonObject
        {
            ["from"] = "85291110000", ["id"] = "sys", ["timestamp"] = Seconds(-30), ["type"] = "system",
            ["system"] = JsonNode.Parse("""{"body":"…","type":"user_changed_number","wa_id":"85292220000","user_id":"HK.new","previous_user_id":"HK.old"}"""),
        };
        await _channel.PostAsync(host.Client, _channel.Delivery(system), CallerProof.Good);
        await PostUserAsync(host, "m2", "HK.new", "85292220000", "after");
        await PostUserAsync(host, "m3", "HK.other", "85291110000", "a stranger");
        // The old change, played again, moves nobody.
        await _channel.PostAsync(host.Client, _channel.Delivery((JsonObject)system.DeepClone()), CallerProof.Good);
        await PostUserAsync(host, "m4", "HK.other", "85291110000", "still the stranger");
        var said = (await host.EntriesAsync()).Where(e => e.Kind == EntryKind.Resident).GroupBy(e => e.ConversationId).Select(g => string.Join(" | ", g.Select(e => ActivityJson.Parse(e.ActivityJson).Text))).Order();
        Assert.Equal(["a stranger | still the stranger", "before | after"], said);
    }

    [Fact]
    public async Task ClosedWindow_FailsVisibly_WithoutATemplate()
    {
        await using var host = await StartAsync();
        await PostUserAsync(host, "m1", null, "85291234561", "hello", -(24 * 3_600) - 5);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Bot && e.Delivery == DeliveryState.Failed));
        Assert.Empty(_channel.Graph.Taken);
        Assert.Single(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ClosedWindow_BecomesTheTemplate(bool oursKnows)
    {
        await using var host = await StartAsync(settings: new Dictionary<string, string?> { ["WhatsApp:LateReplyTemplate"] = "late_reply" });
        if (!oursKnows)
        {
            _channel.Graph.Fail(131047);
        }

        await PostUserAsync(host, "m1", null, "85291234561", "two\nlines", oursKnows ? -(24 * 3_600) - 5 : 0);
        await host.UntilAsync(() => Task.FromResult(_channel.Graph.Taken.Count == 1));
        Assert.Equal("two lines", _channel.Graph.Taken.Single()["template"]!["components"]![0]!["parameters"]![0]!["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(130429, 429)]
    [InlineData(131056, 400)]
    [InlineData(131016, 500)]
    [InlineData(0, 503)]
    public async Task PassingErrors_AreTriedAgain_AndSentOnce(int code, int status)
    {
        _channel.Graph.Fail(code, status, retryAfter: "1");
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        Assert.Equal(["hello"], _channel.Graph.Texts);
    }

    [Theory]
    [InlineData(131049)]
    [InlineData(131026)]
    [InlineData(368)]
    [InlineData(100)]
    public async Task FinalErrors_AreNotTriedAgain(int code)
    {
        _channel.Graph.Fail(code);
        await using var host = await StartAsync();
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m1", "hello"), CallerProof.Good);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Delivery == DeliveryState.Failed));
        Assert.Empty(_channel.Graph.Taken);
    }

    [Fact]
    public async Task ReadAndTyping_AreShownWhileTheBotWorks()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        await host.UntilAsync(() => Task.FromResult(!_channel.Graph.Receipts.IsEmpty));
        var receipt = _channel.Graph.Receipts.First();
        Assert.Equal("m-hello", receipt["message_id"]!.GetValue<string>());
        Assert.Equal("text", receipt["typing_indicator"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Medium_IsFetchedTypedAndKeptApart()
    {
        _channel.Graph.Media["pic"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        _channel.Graph.Media["page"] = Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>");
        await using var host = await StartAsync(holds: true);
        await _channel.PostAsync(host.Client, _channel.Delivery(M("p1", "image", """{"id":"pic","mime_type":"text/html","caption":"my picture"}"""), M("p2", "document", """{"id":"page","filename":"a.pdf","mime_type":"application/pdf"}""")), CallerProof.Good);
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 1);
        var entry = (await host.EntriesAsync())[0];
        var reference = ActivityJson.Parse(entry.ActivityJson).Attachments![0].ContentUrl!;
        var store = host.Services.GetRequiredService<Bot.Host.Uploads.UploadStore>();
        await host.UntilAsync(async () => await store.FindAsync(entry.ConversationId, reference["upload:".Length..], default) is not null);
        var file = await store.FindAsync(entry.ConversationId, reference["upload:".Length..], default);
        Assert.Equal("image/png", file!.ContentType);
        Assert.Contains("PDF", Assert.Single(await host.AnswersAsync())!, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject M(string id, string type, string body) => WhatsAppUnderTest.Message(1, id, type, JsonNode.Parse(body)!);

    private static string Seconds(int fromNow) => $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + fromNow}";

    private Task<ChannelHost> StartAsync(bool holds = false, IReadOnlyDictionary<string, string?>? settings = null) =>
        ChannelHost.StartAsync(_channel, _folder.Path, holds, settings: new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>()) { ["Channels:whatsapp:MessagesPerMinute"] = "10000" });

    private async Task AnswerAsync(ChannelHost host, string text)
    {
        Assert.True((await _channel.PostAsync(host.Client, _channel.TextBody(1, $"m-{text}", text), CallerProof.Good)).Taken);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Bot && e.Delivery >= DeliveryState.Sent));
    }

    private static async Task<ConversationEntry> SentAsync(ChannelHost host) => (await host.EntriesAsync()).Single(e => e.Kind == EntryKind.Bot);

    private Task<CallerAnswer> ReportAsync(ChannelHost host, string id, string status)
    {
        var report = new JsonObject { ["id"] = id, ["status"] = status, ["timestamp"] = Seconds(0), ["recipient_id"] = "85291234561" };
        if (status == "failed")
        {
            report["errors"] = new JsonArray(new JsonObject { ["code"] = 131026, ["title"] = "Message undeliverable" });
        }

        return _channel.PostAsync(host.Client, _channel.Statuses(report), CallerProof.Good);
    }

    private Task<CallerAnswer> PostUserAsync(ChannelHost host, string id, string? userId, string? number, string text, int fromNow = 0)
    {
        var message = new JsonObject { ["id"] = id, ["timestamp"] = Seconds(fromNow), ["type"] = "text", ["text"] = new JsonObject { ["body"] = text } };
        var contact = new JsonObject { ["profile"] = new JsonObject { ["name"] = "Chan" } };
        if (number is not null)
        {
            message["from"] = number;
            contact["wa_id"] = number;
        }

        if (userId is not null)
        {
            message["from_user_id"] = userId;
            contact["user_id"] = userId;
        }

        return _channel.PostAsync(host.Client, _channel.Envelope(new JsonObject { ["contacts"] = new JsonArray(contact), ["messages"] = new JsonArray(message) }), CallerProof.Good);
    }
}
