using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Linking;
using Bot.Host.Desk.Lists;
using Bot.Storage.Desk;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Residents;

/// <summary>
/// The conversations of one person on all channels, as far as a member of staff may see them, and their entries as one line of time. Who is
/// one person, the residents alone have said (<see cref="ResidentLinks"/>).
/// </summary>
internal sealed class PersonConversations(ResidentLinks links, DeskLists lists, IConversationLog log)
{
    /// <summary>Of somebody with more conversations than these, the newest are shown.</summary>
    private const int Most = 20;

    /// <summary>
    /// The conversation itself first, then the others, the newest first; and the channels of those that the member may not see.
    /// </summary>
    public async Task<(IReadOnlyList<DeskRow> Seen, IReadOnlyList<string> Hidden)> OfAsync(
        StaffAccount member,
        DeskRow row,
        CancellationToken cancellationToken
    )
    {
        var seen = new List<DeskRow> { row };
        var hidden = new List<string>();
        var others = (await links.ConversationsOfAsync(row.Conversation.ResidentId, cancellationToken))
            .Where(c => c.ConversationId != row.Conversation.Id)
            .Take(Most)
            .ToList();
        var rows = await lists.FindAllAsync([.. others.Select(c => c.ConversationId)], member.Id, cancellationToken);
        foreach (var other in others)
        {
            if (rows.TryGetValue(other.ConversationId, out var found) && DeskRows.MaySee(member, found))
            {
                seen.Add(found);
            }
            else if (!hidden.Contains(other.Channel, StringComparer.Ordinal))
            {
                hidden.Add(other.Channel);
            }
        }

        return (seen, hidden);
    }

    /// <summary>The newest entries of all conversations before a place, in order of time.</summary>
    /// <param name="seen">From <see cref="OfAsync"/>.</param>
    /// <param name="before">By conversation: only entries below this sequence number; a conversation that is not named is read from its
    /// end.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries, and the place before them; null when they are the first.</returns>
    public async Task<(IReadOnlyList<ConversationEntry> Entries, IReadOnlyDictionary<string, long>? Before)> TimelineAsync(
        IReadOnlyList<DeskRow> seen,
        IReadOnlyDictionary<string, long> before,
        int take,
        CancellationToken cancellationToken
    )
    {
        var all = new List<ConversationEntry>();
        foreach (var conversation in seen.Select(row => row.Conversation))
        {
            var end = before.TryGetValue(conversation.Id, out var place)
                ? Math.Min(place - 1, conversation.LastSequence)
                : conversation.LastSequence;
            var start = Math.Max(0, end - take);
            if (end > start)
            {
                all.AddRange(await log.ReadAsync(conversation.Id, start, (int)(end - start), cancellationToken));
            }
        }

        // Within a conversation the sequence decides, between conversations the time.
        var ordered = all.OrderBy(e => e.At).ThenBy(e => e.ConversationId, StringComparer.Ordinal).ThenBy(e => e.Sequence).ToList();
        var shown = ordered.Skip(Math.Max(0, ordered.Count - take)).ToList();
        var first = seen.ToDictionary(
            row => row.Conversation.Id,
            row =>
                shown.Where(e => e.ConversationId == row.Conversation.Id).Select(e => (long?)e.Sequence).Min()
                ?? (before.TryGetValue(row.Conversation.Id, out var place) ? place : row.Conversation.LastSequence + 1)
        );
        return (shown, first.Values.Any(sequence => sequence > 1) ? first : null);
    }
}
