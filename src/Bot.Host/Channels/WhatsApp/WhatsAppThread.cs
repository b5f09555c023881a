using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.WhatsApp;

/// <summary>What the channel keeps with a conversation (<see cref="Conversation.ChannelJson"/>).</summary>
/// <param name="PhoneNumberId">Our number that the resident writes to.</param>
/// <param name="LastInboundId">The wamid of their newest message.</param>
/// <param name="LastInboundAt">When they sent it, by WhatsApp's clock; the reply window counts from here.</param>
internal sealed partial record WhatsAppThread(string PhoneNumberId, string LastInboundId, DateTimeOffset LastInboundAt)
{
    /// <summary>Our number and the resident make the conversation.</summary>
    public static string Key(string phoneNumberId, string residentId) => $"{phoneNumberId}:{residentId}";

    /// <summary>Null when there is none.</summary>
    public static WhatsAppThread? Read(string? channelJson) =>
        channelJson is null ? null : JsonSerializer.Deserialize(channelJson, ThreadJson.Default.WhatsAppThread);

    public string Write() => JsonSerializer.Serialize(this, ThreadJson.Default.WhatsAppThread);

    /// <summary>The thread after one more message, which may be older than the last one.</summary>
    public WhatsAppThread Merge(WhatsAppThread? before) => before is not null && before.LastInboundAt > LastInboundAt ? before : this;

    [JsonSerializable(typeof(WhatsAppThread))]
    private sealed partial class ThreadJson : JsonSerializerContext;
}
