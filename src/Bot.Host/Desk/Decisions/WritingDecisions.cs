using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;

namespace Bot.Host.Desk.Decisions;

/// <summary>
/// The decisions by which the bot wrote entries that are shown: those of the shown range, however long the conversations are.
/// </summary>
internal sealed class WritingDecisions
{
    private readonly ILookup<string, StoredDecision> _byConversation;

    private WritingDecisions(IEnumerable<StoredDecision> decisions) =>
        _byConversation = decisions.ToLookup(d => d.ConversationId, StringComparer.Ordinal);

    public static async Task<WritingDecisions> OfAsync(
        IDecisions decisions,
        IEnumerable<ConversationEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var found = new List<StoredDecision>();
        foreach (
            var written in entries
                .Where(e => e.Kind == EntryKind.Bot)
                .GroupBy(e => e.ConversationId, e => e.Sequence, StringComparer.Ordinal)
        )
        {
            found.AddRange(await decisions.ListWritersAsync(written.Key, written.Min(), written.Max(), cancellationToken));
        }

        return new(found);
    }

    /// <summary>The decision that wrote an entry; null: no decision of the bot did.</summary>
    public StoredDecision? Of(ConversationEntry entry) => _byConversation[entry.ConversationId].FirstOrDefault(d => d.Wrote(entry));
}
