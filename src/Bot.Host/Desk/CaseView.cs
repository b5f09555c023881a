using Bot.Storage.Desk;

namespace Bot.Host.Desk;

/// <summary>A case, as the pages get it.</summary>
internal sealed record CaseView(
    string Number, string ConversationId, string Department, string Wish, string Contact, string Summary, DateTimeOffset OpenedAt, string State)
{
    /// <param name="contact">The case's contact, as the reader may see it.</param>
    public static CaseView Of(Case c, string contact) => new(c.Number, c.ConversationId, c.Department, c.Wish, contact, c.Summary, c.OpenedAt, c.ClosedAt is null ? "open" : "closed");
}
