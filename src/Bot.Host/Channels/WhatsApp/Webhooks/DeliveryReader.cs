using System.Text.Json;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>Takes a delivery apart (protocols §5.1). What it does not know, it leaves out: unknown fields and types are no error.</summary>
internal sealed class DeliveryReader(TimeProvider time)
{
    /// <summary>Longer than any id of WhatsApp (a wamid has below 100 characters, a user id up to 160); what is longer is none.</summary>
    private const int LongestId = 400;

    /// <summary>All messages of all entries and changes, in their order.</summary>
    public IEnumerable<ResidentMessage> Messages(JsonElement delivery) =>
        from value in Values(delivery)
        let number = value.Field("metadata").Text("phone_number_id")
        where number is { Length: > 0 }
        let contacts = value.Items("contacts").ToList()
        from message in value.Items("messages")
        let read = Message(number, contacts, message)
        where read is not null
        select read;

    /// <summary>All statuses that are known.</summary>
    public static IEnumerable<StatusReport> Statuses(JsonElement delivery) =>
        from value in Values(delivery)
        from status in value.Items("statuses")
        let id = status.Text("id")
        let state = State(status.Text("status"))
        where id is { Length: > 0 and <= LongestId } && state is not null
        select new StatusReport(id, state.Value, status.Text("biz_opaque_callback_data"), Problem(status));

    private static IEnumerable<JsonElement> Values(JsonElement delivery) =>
        from entry in delivery.Items("entry")
        from change in entry.Items("changes")
        where change.Text("field") == "messages"
        let value = change.Field("value")
        where value is { ValueKind: JsonValueKind.Object }
        select value.Value;

    private ResidentMessage? Message(string number, List<JsonElement> contacts, JsonElement message)
    {
        var waId = message.Text("from");
        var userId = message.Text("from_user_id");
        if (
            message.Text("id") is not { Length: > 0 and <= LongestId } id
            || message.Text("type") is not { Length: > 0 and <= LongestId } type
            || (waId ?? userId) is not { Length: > 0 and <= LongestId }
            || userId is { Length: 0 or > LongestId }
        )
        {
            return null;
        }

        // With one contact it is the author; with more, the one that shares an id.
        var contact =
            contacts.Count == 1
                ? contacts[0]
                : contacts.FirstOrDefault(c =>
                    (waId is not null && c.Text("wa_id") == waId) || (userId is not null && c.Text("user_id") == userId)
                );
        var (user, phone) = Sides(userId ?? contact.Text("user_id"), waId ?? contact.Text("wa_id"));
        return new(
            number,
            id,
            user,
            phone,
            contact.Field("profile").Text("name"),
            type,
            message.UnixTime("timestamp") ?? time.GetUtcNow(),
            message
        );
    }

    /// <summary>A business-scoped id that stands where a number is expected is still one: it has letters and a point.</summary>
    private static (string? UserId, string? WaId) Sides(string? userId, string? waId) =>
        waId is not null && waId.Contains('.', StringComparison.Ordinal) ? (userId ?? waId, null) : (userId, waId);

    private static DeliveryState? State(string? word) =>
        word switch
        {
            "sent" => DeliveryState.Sent,
            "delivered" => DeliveryState.Delivered,
            "read" or "played" => DeliveryState.Read,
            "failed" => DeliveryState.Failed,
            _ => null,
        };

    private static string? Problem(JsonElement status)
    {
        var error = status.Items("errors").FirstOrDefault();
        return error.ValueKind == JsonValueKind.Object ? $"{error.Text("code")} {error.Text("title")}".Trim() : null;
    }
}
