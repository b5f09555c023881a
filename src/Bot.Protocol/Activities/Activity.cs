using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>
/// One Bot Framework activity (protocols §1.1). Names of types, formats and codes are plain text, compared ordinal, so that unknown ones
/// pass through; <see cref="ActivityTypes"/> and its like hold the known ones.
/// </summary>
public sealed record Activity : ProtocolObject
{
    /// <summary>
    /// See <see cref="ActivityTypes"/>. Empty when the sender gave none: <see cref="ActivityJson.Parse(string)"/> refuses that.
    /// </summary>
    public string Type { get; init; } = "";

    /// <summary>Given by the channel; clients and bots should not send it (A2031).</summary>
    public string? Id { get; init; }

    /// <summary>UTC, given by the channel (A2041).</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's local time, with its offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>IANA zone of the sender.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Sent to bots only, never to clients, and ignored when it comes from either (A2300–A2302).</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>BCP 47; an unknown one is no reason to refuse (A3021).</summary>
    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; unknown counts as plain (A3012).</summary>
    public string? TextFormat { get; init; }

    /// <summary>Plain text or SSML to be spoken; empty means silence.</summary>
    public string? Speak { get; init; }

    /// <summary><c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>; unknown counts as accepting (A3042).</summary>
    public string? InputHint { get; init; }

    public string? Summary { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Entities of any type; unknown ones are ignored (A2104).</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>Channel's own data, passed through untouched both ways.</summary>
    public JsonElement? ChannelData { get; init; }

    public JsonElement? Value { get; init; }

    public string? ValueType { get; init; }

    /// <summary>Of events, invokes and commands (A5001).</summary>
    public string? Name { get; init; }

    public string? Label { get; init; }

    /// <summary>Of <c>endOfConversation</c>: see <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; init; }

    public string? Action { get; init; }

    public string? TopicName { get; init; }

    public bool? HistoryDisclosed { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    public ConversationReference? RelatesTo { get; init; }

    public DateTimeOffset? Expiration { get; init; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; init; }

    /// <summary>See <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; init; }

    public IReadOnlyList<string>? ListenFor { get; init; }

    public IReadOnlyList<TextHighlight>? TextHighlights { get; init; }

    public SemanticAction? SemanticAction { get; init; }
}
