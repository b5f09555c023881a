using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Storage.Conversations.Entries;

/// <summary>A row of <c>entries</c>.</summary>
internal sealed class EntryRow
{
    public string ConversationId { get; set; } = "";
    public long Sequence { get; set; }
    public string EntryId { get; set; } = "";
    public long Episode { get; set; }
    public string Kind { get; set; } = "";
    public string AuthorId { get; set; } = "";
    public string ActivityJson { get; set; } = "";
    public string? ExternalId { get; set; }
    public long At { get; set; }
    public string Owner { get; set; } = "";
    public string Delivery { get; set; } = nameof(DeliveryState.None);
    public string? DeliveryProblem { get; set; }

    /// <summary>1: a turn is to answer it; 2: none has, and none will; 0: answered, or not the bot's to answer.</summary>
    public long Waits { get; set; }

    public ConversationEntry ToEntry() =>
        new()
        {
            ConversationId = ConversationId,
            Sequence = Sequence,
            EntryId = EntryId,
            Episode = (int)Episode,
            Kind = Enum.Parse<EntryKind>(Kind),
            AuthorId = AuthorId,
            ActivityJson = ActivityJson,
            ExternalId = ExternalId,
            At = Instants.FromStored(At),
            Owner = ConversationOwner.Parse(Owner),
            Delivery = Enum.Parse<DeliveryState>(Delivery),
            DeliveryProblem = DeliveryProblem,
            IsUnanswered = Waits != 0,
        };
}
