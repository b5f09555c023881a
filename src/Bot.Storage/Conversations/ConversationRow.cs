using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Privacy;

namespace Bot.Storage.Conversations;

/// <summary>A row of <c>conversations</c>, changed in place by the unit that locked it.</summary>
internal class ConversationRow
{
    public string Id { get; set; } = "";
    public string Channel { get; set; } = "";
    public string ChannelKey { get; set; } = "";
    public string ResidentId { get; set; } = "";
    public string Delivery { get; set; } = "";
    public string? Department { get; set; }
    public string? Language { get; set; }
    public long Episode { get; set; } = 1;
    public string Owner { get; set; } = "bot";
    public string? StateJson { get; set; }
    public long Version { get; set; }
    public long LastSequence { get; set; }
    public long? LastResidentAt { get; set; }
    public string? ChannelJson { get; set; }
    public long CreatedAt { get; set; }
    public long? ClosedAt { get; set; }

    /// <summary>Nothing of the resident is written to it any more.</summary>
    public bool IsErased => ChannelKey == ResidentErasure.ErasedKey + Id;

    public bool IsClosed => ClosedAt is not null;

    public bool IsPushed => Delivery == nameof(ReplyDelivery.Pushed);

    public ConversationOwner OwnerValue => ConversationOwner.Parse(Owner);

    public Conversation ToConversation() =>
        new()
        {
            Id = Id,
            Channel = Channel,
            ChannelConversationKey = ChannelKey,
            ResidentId = ResidentId,
            Delivery = Enum.Parse<ReplyDelivery>(Delivery),
            Department = Department,
            Language = Language,
            Episode = (int)Episode,
            Owner = OwnerValue,
            StateJson = StateJson,
            Version = Version,
            LastSequence = LastSequence,
            LastResidentAt = Instants.FromStored(LastResidentAt),
            ChannelJson = ChannelJson,
            CreatedAt = Instants.FromStored(CreatedAt),
            ClosedAt = Instants.FromStored(ClosedAt),
        };
}
