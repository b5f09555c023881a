using Bot.Storage.Desk;

namespace Bot.Host.Desk;

/// <summary>A case, as the pages get it.</summary>
internal sealed record CaseView(
    string Number, string ConversationId, string Department, string Wish, string Contact, string Summary, DateTimeOffset OpenedAt, string State)
{
    public static CaseView Of(Case c) => new(c.Number, c.ConversationId, c.Department, c.Wish, c.Contact, c.Summary, c.OpenedAt, c.ClosedAt is null ? "open" : "closed");
}
