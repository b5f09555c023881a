using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Host.Channels.WhatsApp.Media;
using Bot.Host.Uploads;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>Messages of all types of protocols §5.1 as activities.</summary>
internal sealed class MessageMapIn(OfferedChoices offered)
{
    /// <summary>Null for a type that is not known: it is answered 200 and left out.</summary>
    public async Task<MappedMessage?> MapAsync(
        ResidentMessage message,
        string residentId,
        Conversation? conversation,
        CancellationToken cancellationToken
    )
    {
        var body = message.Json.Field(message.Type);
        var empty = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = WhatsAppOptions.Channel,
            From = message.Account(residentId),
            TextFormat = TextFormats.Plain,
            LocalTimestamp = message.SentAt,
            ChannelData = Data(
                new JsonObject
                {
                    ["id"] = message.Id,
                    ["type"] = message.Type,
                    ["replyTo"] = message.Json.Field("context").Text("id"),
                }
            ),
        };
        return message.Type switch
        {
            "text" => new(await offered.ReadNumberAsync(empty with { Text = body.Text("body") ?? "" }, conversation, cancellationToken)),
            "button" => new(empty with { Text = body.Text("text") ?? body.Text("payload") ?? "" }),
            "interactive" => new(await InteractiveAsync(empty, body, conversation, cancellationToken)),
            "image" or "audio" or "video" or "document" or "sticker" => Medium(empty, message, body),
            "location" => new(With(empty, "application/geo+json", Place(body), body.Text("name") ?? body.Text("address") ?? "Location")),
            "contacts" => new(message.Json.Items("contacts").Aggregate(empty, Contact)),
            "order" => new(With(empty, "application/json", body?.Clone(), "Order")),
            "reaction" => Reaction(empty, body),
            "request_welcome" => new(empty with { Type = ActivityTypes.ConversationUpdate, MembersAdded = [empty.From!] }, EntryKind.Event),
            "system" => new(
                empty with
                {
                    Type = ActivityTypes.Event,
                    Name = $"whatsapp.{body.Text("type") ?? "system"}",
                },
                EntryKind.Event,
                WantsTurn: false
            ),
            "unsupported" => new(With(empty, "application/octet-stream", null, "Unsupported message")),
            _ => null,
        };
    }

    private async Task<Activity> InteractiveAsync(
        Activity empty,
        JsonElement? body,
        Conversation? conversation,
        CancellationToken cancellationToken
    )
    {
        var kind = body.Text("type");
        var reply = kind is null ? null : body.Field(kind);
        return kind switch
        {
            "button_reply" or "list_reply" => await offered.ReadIdAsync(
                empty with
                {
                    Text = reply.Text("title") ?? "",
                },
                reply.Text("id"),
                conversation,
                cancellationToken
            ),
            "nfm_reply" => empty with { Name = reply.Text("name"), Value = Flow(reply.Text("response_json")) },
            _ => With(empty, "application/octet-stream", null, "Unsupported message"),
        };
    }

    private static MappedMessage Medium(Activity empty, ResidentMessage message, JsonElement? body)
    {
        var type = (body.Text("mime_type") ?? "application/octet-stream").Split(';')[0].Trim();
        var name = body.Text("filename") ?? message.Type;
        var withText = empty with { Text = body.Text("caption") };
        if (body.Text("id") is not { Length: > 0 } id)
        {
            return new(With(withText, type, null, name));
        }

        var order = new MediaOrder(message.PhoneNumberId, id, MediaOrder.FileOf(message.Id, id), name, body.Text("sha256"));
        return new(
            withText.WithAttachment(
                new()
                {
                    ContentType = type,
                    ContentUrl = UploadStore.Scheme + order.FileId,
                    Name = name,
                }
            )
        )
        {
            Media = order,
        };
    }

    private static MappedMessage Reaction(Activity empty, JsonElement? body)
    {
        var emoji = body.Text("emoji");
        var reaction = new[] { new MessageReaction { Type = emoji ?? "" } };
        return new(
            empty with
            {
                Type = ActivityTypes.MessageReaction,
                ReactionsAdded = emoji is { Length: > 0 } ? reaction : null,
                ReactionsRemoved = emoji is { Length: > 0 } ? null : reaction,
                ChannelData = Data(new JsonObject { ["type"] = "reaction", ["replyTo"] = body.Text("message_id") }),
            },
            EntryKind.Event,
            WantsTurn: false
        )
        {
            // Skin tones follow the thumb.
            Thumb =
                emoji?.StartsWith("👍", StringComparison.Ordinal) == true ? Thumb.Up
                : emoji?.StartsWith("👎", StringComparison.Ordinal) == true ? Thumb.Down
                : null,
        };
    }

    private static Activity Contact(Activity activity, JsonElement contact) =>
        With(activity, "application/json", contact.Clone(), contact.Field("name").Text("formatted_name") ?? "Contact");

    private static JsonElement? Place(JsonElement? body) =>
        body.Number("latitude") is { } latitude && body.Number("longitude") is { } longitude
            ? Element(
                new JsonObject
                {
                    ["type"] = "Feature",
                    ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(longitude, latitude) },
                    ["properties"] = new JsonObject { ["name"] = body.Text("name"), ["address"] = body.Text("address") },
                }
            )
            : null;

    private static Activity With(Activity activity, string type, JsonElement? content, string name) =>
        activity.WithAttachment(
            new()
            {
                ContentType = type,
                Content = content,
                Name = name,
            }
        );

    private static JsonElement? Flow(string? json)
    {
        try
        {
            return json is null ? null : JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            return Element(JsonValue.Create(json!));
        }
    }

    private static JsonElement Data(JsonObject whatsapp) => Element(new JsonObject { ["whatsapp"] = whatsapp });

    private static JsonElement Element(JsonNode node) => JsonElement.Parse(node.ToJsonString());
}
