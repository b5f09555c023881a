using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Host.Channels.Phone.Sms;

/// <summary>A text message, as the outbox carries it.</summary>
/// <param name="To">The number, in E.164 (<c>+85291234567</c>).</param>
/// <param name="Text">What it says.</param>
internal sealed partial record ShortMessage(string To, string Text)
{
    /// <summary>The outbox lane.</summary>
    public const string Destination = "sms";

    /// <exception cref="JsonException">The payload is none.</exception>
    public static ShortMessage Read(string payloadJson) =>
        JsonSerializer.Deserialize(payloadJson, MessageJson.Default.ShortMessage) ?? throw new JsonException("No text message.");

    public string Write() => JsonSerializer.Serialize(this, MessageJson.Default.ShortMessage);

    [JsonSerializable(typeof(ShortMessage))]
    private sealed partial class MessageJson : JsonSerializerContext;
}
