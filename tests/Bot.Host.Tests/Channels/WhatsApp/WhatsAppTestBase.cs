using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>A host with WhatsApp alone in a folder of its own, a strict cloud behind it, and the posts that tests make.</summary>
public abstract class WhatsAppTestBase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected WhatsAppUnderTest Channel { get; } = new();

    internal string Folder => _folder.Path;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static JsonObject M(string id, string type, string body) => WhatsAppUnderTest.Message(1, id, type, JsonNode.Parse(body)!);

    internal static string Seconds(int fromNow) => $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + fromNow}";

    internal Task<ChannelHost> StartAsync(bool holds = false, IReadOnlyDictionary<string, string?>? settings = null) =>
        ChannelHost.StartAsync(
            Channel,
            Folder,
            holds,
            settings: new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>())
            {
                ["Channels:whatsapp:MessagesPerMinute"] = "10000",
            }
        );

    internal async Task AnswerAsync(ChannelHost host, string text)
    {
        Assert.True((await Channel.PostAsync(host.Client, Channel.TextBody(1, $"m-{text}", text), CallerProof.Good)).Taken);
        await host.UntilAsync(async () =>
            (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Bot && e.Delivery >= DeliveryState.Sent)
        );
    }

    internal static async Task<ConversationEntry> SentAsync(ChannelHost host) =>
        (await host.EntriesAsync()).Single(e => e.Kind == EntryKind.Bot);

    internal Task<CallerAnswer> ReportAsync(ChannelHost host, string id, string status)
    {
        var report = new JsonObject
        {
            ["id"] = id,
            ["status"] = status,
            ["timestamp"] = Seconds(0),
            ["recipient_id"] = "85291234561",
        };
        if (status == "failed")
        {
            report["errors"] = new JsonArray(new JsonObject { ["code"] = 131026, ["title"] = "Message undeliverable" });
        }

        return Channel.PostAsync(host.Client, Channel.Statuses(report), CallerProof.Good);
    }

    internal Task<CallerAnswer> PostUserAsync(ChannelHost host, string id, string? userId, string? number, string text, int fromNow = 0)
    {
        var message = new JsonObject
        {
            ["id"] = id,
            ["timestamp"] = Seconds(fromNow),
            ["type"] = "text",
            ["text"] = new JsonObject { ["body"] = text },
        };
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

        return Channel.PostAsync(
            host.Client,
            Channel.Envelope(new JsonObject { ["contacts"] = new JsonArray(contact), ["messages"] = new JsonArray(message) }),
            CallerProof.Good
        );
    }
}
