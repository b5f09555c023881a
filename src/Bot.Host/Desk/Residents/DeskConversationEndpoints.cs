using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Channels.Linking;
using Bot.Host.Desk.Decisions;
using Bot.Host.Desk.Lists;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Residents;

/// <summary>One conversation: what is known of it, its time line.</summary>
internal static class DeskConversationEndpoints
{
    public static RouteGroupBuilder MapConversation(this RouteGroupBuilder api)
    {
        string[] readers = [.. StaffRoles.Desk, StaffRoles.Oversight];
        api.MapGet("/conversations/{id}", OneAsync).For(readers);
        api.MapGet("/conversations/{id}/entries", EntriesAsync).For(readers);
        api.MapPost("/conversations/{id}/read", ReadAsync).For(StaffRoles.Desk);
        api.MapPost(
                "/conversations/{id}/watch",
                (string id, HttpContext context, DeskRows rows, DeskNotes notes) => WatchAsync(id, true, context, rows, notes)
            )
            .For(StaffRoles.Supervisor);
        api.MapDelete(
                "/conversations/{id}/watch",
                (string id, HttpContext context, DeskRows rows, DeskNotes notes) => WatchAsync(id, false, context, rows, notes)
            )
            .For(StaffRoles.Supervisor);
        api.MapPost("/conversations/{id}/unlink", UnlinkAsync).For(StaffRoles.Supervisor);
        return api;
    }

    /// <summary>
    /// Parts the conversation's resident from those that a wrong code joined them with; conversations of the others stay joined.
    /// </summary>
    private static async Task<IResult> UnlinkAsync(string id, HttpContext context, DeskRows rows, ResidentLinks links, AuditLog audit)
    {
        var member = StaffGate.Member(context);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        if (!await links.UnlinkAsync(row.Conversation.ResidentId, context.RequestAborted))
        {
            throw StaffRefusal.Conflict("not-linked", "The resident is linked with nobody.");
        }

        await audit.AppendAsync(new AuditRecord(member.Id, "conversation-unlinked", id), context.RequestAborted);
        return Results.NoContent();
    }

    private static async Task<ConversationView> OneAsync(string id, HttpContext context, DeskRows rows, ConversationViews views)
    {
        var member = StaffGate.Member(context);
        return await views.MakeAsync(member, await rows.FindAsync(member, id, context.RequestAborted), context.RequestAborted);
    }

    private static async Task<EntriesPage> EntriesAsync(
        string id,
        HttpContext context,
        DeskRows rows,
        IConversationLog log,
        IDecisions decisions,
        StaffNames names,
        Drafts drafts,
        ReadingLog readings,
        long? afterSequence,
        long? beforeSequence,
        int take = 200
    )
    {
        if (take is < 1 or > 500 || afterSequence < 0 || beforeSequence < 1)
        {
            throw StaffRefusal.Bad("'take' is 1 to 500, 'afterSequence' 0 or more, 'beforeSequence' 1 or more.");
        }

        var member = StaffGate.Member(context);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        await readings.NoteAsync(member.Id, ReadActions.Conversation, id, context.RequestAborted);
        // Sequence numbers have no gaps, so that each kind of page is a range: after one, before one, or the newest.
        var end = beforeSequence is { } before ? before - 1 : row.Conversation.LastSequence;
        var start = afterSequence ?? Math.Max(0, end - take);
        var count = beforeSequence is null ? take : (int)Math.Clamp(end - start, 0, take);
        var entries = count == 0 ? [] : await log.ReadAsync(id, start, count, context.RequestAborted);
        var all = await names.AllAsync(context.RequestAborted);
        var decided = await WritingDecisions.OfAsync(decisions, entries, context.RequestAborted);
        var views = entries.Select(e => EntryView.Of(e, all, decided.Of(e))).ToList();
        if (
            beforeSequence is null
            && start + entries.Count >= row.Conversation.LastSequence
            && row.Conversation.Owner.Kind == OwnerKind.Agent
        )
        {
            views.AddRange((await drafts.ListOpenAsync(id, context.RequestAborted)).Select(DraftView));
        }

        return new EntriesPage(views, Math.Max(row.Conversation.LastSequence, entries.Count == 0 ? 0 : entries[^1].Sequence));
    }

    private static EntryView DraftView(Draft draft) =>
        new(0, $"draft:{draft.Id}", "draft", "", draft.Text, draft.CreatedAt, 0, "none", null, null, [], [], null) { DraftId = draft.Id };

    private static async Task<IResult> ReadAsync(string id, ReadMark mark, HttpContext context, DeskRows rows, DeskNotes notes)
    {
        var member = StaffGate.Member(context);
        await rows.FindAsync(member, id, context.RequestAborted);
        await notes.ReadAsync(member.Id, id, mark.Sequence, context.RequestAborted);
        return Results.NoContent();
    }

    private static async Task<IResult> WatchAsync(string id, bool watch, HttpContext context, DeskRows rows, DeskNotes notes)
    {
        var member = StaffGate.Member(context);
        await rows.FindAsync(member, id, context.RequestAborted);
        await notes.WatchAsync(member.Id, id, watch, context.RequestAborted);
        return Results.NoContent();
    }

    internal sealed record ReadMark(long Sequence);

    internal sealed record EntriesPage(IReadOnlyList<EntryView> Items, long Last);
}
