using Bot.Host.Handoff;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Supervision;

/// <summary>A case, as the pages get it.</summary>
internal sealed record CaseView(
    string Number,
    string ConversationId,
    string Department,
    BilingualName DepartmentName,
    string Wish,
    string Contact,
    string Summary,
    DateTimeOffset OpenedAt,
    string State
)
{
    /// <param name="contact">The case's contact, as the reader may see it.</param>
    public static CaseView Of(Case c, string contact, QueueDirectory queues) =>
        new(
            c.Number,
            c.ConversationId,
            c.Department,
            queues.NameOf(c.Department),
            c.Wish,
            contact,
            c.Summary,
            c.OpenedAt,
            c.ClosedAt is null ? "open"
                : c.Withdrawn ? "withdrawn"
                : "closed"
        );
}
