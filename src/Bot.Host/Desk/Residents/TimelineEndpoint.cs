using System.Globalization;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Desk.Decisions;
using Bot.Host.Desk.Lists;
using Bot.Host.Staff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Residents;

/// <summary>One person's conversations on all channels as one line of time.</summary>
internal static class TimelineEndpoint
{
    private const int Most = 500;

    public static RouteGroupBuilder MapTimeline(this RouteGroupBuilder api)
    {
        string[] readers = [.. StaffRoles.Desk, StaffRoles.Oversight];
        api.MapGet("/conversations/{id}/timeline", ReadAsync).For(readers);
        return api;
    }

    private static async Task<TimelinePage> ReadAsync(
        string id,
        HttpContext context,
        DeskRows rows,
        PersonConversations person,
        IDecisions decisions,
        StaffNames names,
        ReadingLog readings,
        string? before,
        int take = 200
    )
    {
        if (take is < 1 or > Most || Places(before) is not { } places)
        {
            throw StaffRefusal.Bad($"'take' is 1 to {Most}, 'before' is the 'before' of an earlier page.");
        }

        var member = StaffGate.Member(context);
        var (seen, hidden) = await person.OfAsync(member, await rows.FindAsync(member, id, context.RequestAborted), context.RequestAborted);
        var (entries, earlier) = await person.TimelineAsync(seen, places, take, context.RequestAborted);
        foreach (var read in entries.Select(e => e.ConversationId).Append(id).Distinct(StringComparer.Ordinal))
        {
            await readings.NoteAsync(member.Id, ReadActions.Conversation, read, context.RequestAborted);
        }

        var all = await names.AllAsync(context.RequestAborted);
        var channels = seen.ToDictionary(row => row.Conversation.Id, row => row.Conversation.Channel, StringComparer.Ordinal);
        var decided = await WritingDecisions.OfAsync(decisions, entries, context.RequestAborted);
        return new(
            [
                .. entries.Select(entry => new TimelineEntry(
                    entry.ConversationId,
                    channels[entry.ConversationId],
                    EntryView.Of(entry, all, decided.Of(entry))
                )),
            ],
            [
                .. seen.Select(row => new LinkedChannelView(row.Conversation.Channel, row.Conversation.Id)),
                .. hidden.Select(channel => new LinkedChannelView(channel, null)),
            ],
            earlier is null
                ? null
                : string.Join(',', earlier.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Key}:{place.Value}")))
        );
    }

    private static Dictionary<string, long>? Places(string? before)
    {
        var places = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var place in (before ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = place.LastIndexOf(':');
            if (
                at < 1
                || !long.TryParse(place.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
                || sequence < 1
            )
            {
                return null;
            }

            places[place[..at]] = sequence;
        }

        return places;
    }

    /// <param name="ConversationId">Where it was said; a reply goes to the conversation that is open.</param>
    /// <param name="Channel">Its channel.</param>
    /// <param name="Entry">As the time line of that conversation has it.</param>
    internal sealed record TimelineEntry(string ConversationId, string Channel, EntryView Entry);

    /// <param name="Items">In order of time.</param>
    /// <param name="Conversations">All of the person; without an id where the member may not open it.</param>
    /// <param name="Before">What to ask for earlier entries with; null: there are none.</param>
    internal sealed record TimelinePage(IReadOnlyList<TimelineEntry> Items, IReadOnlyList<LinkedChannelView> Conversations, string? Before);
}
