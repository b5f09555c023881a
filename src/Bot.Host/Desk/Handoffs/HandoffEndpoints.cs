using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Wording;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Handoffs;

/// <summary>What agents do with a conversation. Each is one move in one transaction, with its notice and its audit record.</summary>
internal static class HandoffEndpoints
{
    public static RouteGroupBuilder MapHandoffs(this RouteGroupBuilder api)
    {
        api.MapPost("/conversations/{id}/accept", AcceptAsync).For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/decline", DeclineAsync).For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/take", TakeAsync).For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/transfer", TransferAsync).For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/give-back", GiveBackAsync).For(StaffRoles.Desk);
        api.MapPost(
                "/conversations/{id}/wrap-up",
                (string id, HttpContext context, DeskMoves moves) => moves.RunAsync(context, id, "wrap-up", (m, s, a) => m.WrapUp(s, a))
            )
            .For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/close", CloseAsync).For(StaffRoles.Desk);
        return api;
    }

    private static async Task<RowView> AcceptAsync(string id, HttpContext context, DeskMoves moves, AgentPresence presence)
    {
        var row = await moves.RunAsync(context, id, "accepted", (m, s, a) => m.Accept(s, a), getsIt: true);
        await presence.AnsweredAsync(StaffGate.Member(context).Id, context.RequestAborted);
        return row;
    }

    private static async Task<IResult> DeclineAsync(
        string id,
        HttpContext context,
        DeskMoves moves,
        AgentPresence presence,
        HandoffSettings settings
    )
    {
        var queue = new HandoffQueueMoves(settings, GeneralHolidays.Known);
        await moves.RunAsync(context, id, "declined", (_, s, a) => queue.Withdraw(s, a.Id, ranOut: false));
        await presence.AnsweredAsync(StaffGate.Member(context).Id, context.RequestAborted);
        return Results.NoContent();
    }

    private static Task<RowView> TakeAsync(string id, HttpContext context, DeskMoves moves)
    {
        var supervises = StaffGate.Member(context).Has(StaffRoles.Supervisor);
        return moves.RunAsync(context, id, "taken", (m, s, a) => m.Take(s, a, fromColleague: supervises), getsIt: true);
    }

    private static Task<RowView> GiveBackAsync(string id, GiveBack? body, HttpContext context, DeskMoves moves)
    {
        var summary = StaffText.Within(body?.Summary, "summary");
        return moves.RunAsync(context, id, "given-back", (m, s, a) => m.GiveBack(s, a, summary));
    }

    private static async Task<RowView> TransferAsync(
        string id,
        Transfer transfer,
        HttpContext context,
        DeskMoves moves,
        DeskRows rows,
        QueueDirectory queues,
        StaffAccounts accounts
    )
    {
        var member = StaffGate.Member(context);
        var note = StaffText.Within(transfer.Note, "note");
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        var queue = row.Queue ?? queues.For(row.Department);
        string? toAgent = null,
            department = null,
            departmentName = null;
        if (transfer.To?.AgentId is { Length: > 0 } agentId)
        {
            var colleague = await accounts.FindAsync(agentId, context.RequestAborted);
            toAgent =
                colleague is { Disabled: false } && colleague.Has(StaffRoles.Agent) && agentId != member.Id
                    ? agentId
                    : throw StaffRefusal.Conflict(HandoffRefusals.NoSuchTarget, "There is no such colleague.");
        }
        else if ((transfer.To?.QueueId ?? transfer.To?.Department) is { Length: > 0 } target && queues.Find(target) is { } found)
        {
            queue = found.Id;
            if (transfer.To?.Department is not null || found.Id != row.Queue)
            {
                department = transfer.To?.Department;
                departmentName = NameInLanguage.Of(found.English, found.Chinese, row.Conversation.Language);
            }
        }
        else
        {
            throw StaffRefusal.Conflict(HandoffRefusals.NoSuchTarget, "There is no such queue or department.");
        }

        return await moves.RunAsync(
            context,
            id,
            "transferred",
            (m, s, a) => m.Transfer(s, a, queue, toAgent, department, departmentName, note)
        );
    }

    private static async Task<RowView> CloseAsync(string id, Close close, HttpContext context, DeskMoves moves, DeskRows rows)
    {
        if (close.Reason is not ("answered" or "referred" or "no-reply" or "spam" or "other"))
        {
            throw StaffRefusal.Bad("'reason' is answered, referred, no-reply, spam or other.");
        }

        var member = StaffGate.Member(context);
        var note = StaffText.Within(close.KnowledgeGap?.Note, "knowledgeGap.note");
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        // Nobody can tap a rating on the phone.
        var mayRate = row.Conversation.Channel is ActivityMapIn.Channel or WhatsAppOptions.Channel;
        var gap = string.IsNullOrEmpty(note) ? null : new GapNote(row.Department ?? HandoffQueue.General, note, member.Id);
        return await moves.RunAsync(
            context,
            id,
            "closed",
            (m, s, a) => m.Close(s, a, close.Reason, close.Resolved, close.AskRating && mayRate) with { Gap = gap }
        );
    }

    internal sealed record GiveBack(string? Summary);

    internal sealed record TransferTarget(string? AgentId, string? QueueId, string? Department);

    internal sealed record Transfer(TransferTarget? To, string? Note);

    internal sealed record Gap(string? Note);

    internal sealed record Close(string? Reason, bool Resolved, Gap? KnowledgeGap, bool AskRating);
}
