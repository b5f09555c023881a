using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Conversations;

/// <summary>One resident's conversation on one channel, over all its episodes.</summary>
public sealed record Conversation
{
    /// <summary>22 URL-safe characters, never <c>|</c>: activity ids are <c>{id}|{sequence}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The channel's name: <c>directline</c>, <c>whatsapp</c>, …</summary>
    public required string Channel { get; init; }

    /// <summary>The channel's own key of this conversation, unique within the channel (WhatsApp: business number and wa_id).</summary>
    public required string ChannelConversationKey { get; init; }

    public required string ResidentId { get; init; }

    public ReplyDelivery Delivery { get; init; }

    /// <summary>The department it is scoped to; null when none was chosen or found.</summary>
    public string? Department { get; init; }

    /// <summary>
    /// The language tag that the resident chose or last wrote (<c>en</c>, <c>zh-Hant</c>, <c>zh-Hans</c>, <c>yue</c>); null until known.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>From 1; a closed conversation that is opened again starts the next.</summary>
    public int Episode { get; init; } = 1;

    public ConversationOwner Owner { get; init; } = ConversationOwner.Bot;

    /// <summary>The dialog's state as JSON; null before the first turn.</summary>
    public string? StateJson { get; init; }

    /// <summary>Grows by one with every committed change of this row.</summary>
    public long Version { get; init; }

    /// <summary>The highest sequence number given out; 0 when the log is empty.</summary>
    public long LastSequence { get; init; }

    /// <summary>When the resident last wrote: the channel's reply window (WhatsApp: 24 hours) counts from here.</summary>
    public DateTimeOffset? LastResidentAt { get; init; }

    /// <summary>What the channel must keep to reply (service URL, phone number id, …) as JSON; written by the channel alone.</summary>
    public string? ChannelJson { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the current episode was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    public bool IsClosed => ClosedAt is not null;
}
