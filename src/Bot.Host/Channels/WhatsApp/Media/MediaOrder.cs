using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Host.Channels.WhatsApp.Media;

/// <summary>A file to be fetched from WhatsApp, as the outbox carries it.</summary>
/// <param name="PhoneNumberId">Our number that it was sent to.</param>
/// <param name="MediaId">WhatsApp's id; it can be fetched for some days.</param>
/// <param name="FileId">The id under which the entry already names it.</param>
/// <param name="Name">The name that the resident's device gave it.</param>
/// <param name="Sha256">Base64 of its hash, when WhatsApp gives it.</param>
internal sealed partial record MediaOrder(string PhoneNumberId, string MediaId, string FileId, string Name, string? Sha256)
{
    /// <summary>The outbox lane of such orders.</summary>
    public const string Destination = "whatsapp-media";

    /// <summary>22 URL-safe characters that follow from message and medium, so that a repeat names the same file.</summary>
    public static string FileOf(string messageId, string mediaId) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{messageId}\n{mediaId}")).AsSpan(0, 16));

    /// <exception cref="JsonException">The payload is none.</exception>
    public static MediaOrder Read(string payloadJson) =>
        JsonSerializer.Deserialize(payloadJson, OrderJson.Default.MediaOrder) ?? throw new JsonException("No media order.");

    public string Write() => JsonSerializer.Serialize(this, OrderJson.Default.MediaOrder);

    [JsonSerializable(typeof(MediaOrder))]
    private sealed partial class OrderJson : JsonSerializerContext;
}
