using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Desk.Lists;
using Bot.Host.Desk.Residents;
using Bot.Host.Staff;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Sending;

/// <summary>What staff write: to the resident, to each other, and what of the bot's drafts goes out.</summary>
internal static class SendEndpoints
{
    private const int TextLimit = 4_000;

    public static RouteGroupBuilder MapSends(this RouteGroupBuilder api)
    {
        api.MapPost("/conversations/{id}/messages", MessageAsync).For(StaffRoles.Desk);
        api.MapPost(
                "/conversations/{id}/notes",
                (string id, Writing note, HttpContext context, DeskRows rows, AgentSends sends) =>
                    NoteAsync(id, note, null, context, rows, sends)
            )
            .For(StaffRoles.Desk);
        api.MapPost(
                "/conversations/{id}/whisper",
                (string id, Writing note, HttpContext context, DeskRows rows, AgentSends sends) =>
                    NoteAsync(id, note, NoteNames.Whisper, context, rows, sends)
            )
            .For(StaffRoles.Supervisor);
        api.MapPost("/conversations/{id}/typing", TypingAsync).For(StaffRoles.Desk);
        api.MapPost("/conversations/{id}/drafts/{draftId}", DraftAsync).For(StaffRoles.Desk);
        return api;
    }

    private static async Task<EntryView> MessageAsync(string id, Writing writing, HttpContext context, DeskRows rows, AgentSends sends)
    {
        var member = StaffGate.Member(context);
        var files = writing.Files ?? [];
        Check(writing.Text, writing.ClientId, mayBeEmpty: files.Count > 0);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        return await sends.MessageAsync(
            member,
            row.Conversation,
            new(writing.Text ?? "", writing.ClientId!) { Template = writing.Template, Files = files },
            context.RequestAborted
        );
    }

    private static async Task<EntryView> NoteAsync(
        string id,
        Writing note,
        string? name,
        HttpContext context,
        DeskRows rows,
        AgentSends sends
    )
    {
        var member = StaffGate.Member(context);
        Check(note.Text, note.ClientId);
        await rows.FindAsync(member, id, context.RequestAborted);
        return await sends.NoteAsync(member, id, note.Text!, note.ClientId!, name, context.RequestAborted);
    }

    private static async Task<IResult> TypingAsync(string id, HttpContext context, DeskRows rows, IConversationSignals signals)
    {
        var member = StaffGate.Member(context);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        if (row.Conversation.Owner == ConversationOwner.Agent(member.Id))
        {
            signals.Transient(
                id,
                ActivityJson.Write(
                    ActivityFactory.Typing() with
                    {
                        From = new()
                        {
                            Id = member.Id,
                            Name = member.Name,
                            Role = Roles.Bot,
                        },
                    }
                )
            );
        }

        return Results.NoContent();
    }

    private static async Task<IResult> DraftAsync(
        string id,
        string draftId,
        DraftDecision decision,
        HttpContext context,
        DeskRows rows,
        Drafts drafts,
        AgentSends sends
    )
    {
        var member = StaffGate.Member(context);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        var draft = await drafts.FindAsync(id, draftId, context.RequestAborted) ?? throw StaffRefusal.NotFound("draft");
        switch (decision.Action)
        {
            case "reject":
                return await drafts.RejectAsync(draftId, member.Id, context.RequestAborted)
                    ? Results.NoContent()
                    : throw AgentSends.DraftDecided();
            case "approve" or "edit":
                var text = decision.Action == "edit" ? decision.Text : draft.Text;
                Check(text, draftId);
                // The draft's id is the send's key: a repeat by the same member is answered as the first, and anybody else's comes too
                // late.
                var approval = new DraftApproval(draftId, decision.Action == "edit" ? text : null, member.Id);
                return Results.Ok(
                    await sends.MessageAsync(
                        member,
                        row.Conversation,
                        new(text!, $"draft-{draftId}") { Draft = approval },
                        context.RequestAborted
                    )
                );
            default:
                throw StaffRefusal.Bad("'action' is approve, edit or reject.");
        }
    }

    private static void Check(string? text, string? clientId, bool mayBeEmpty = false)
    {
        if ((string.IsNullOrWhiteSpace(text) && !mayBeEmpty) || text?.Length > TextLimit)
        {
            throw StaffRefusal.Bad($"'text' is needed, with at most {TextLimit} characters.");
        }

        if (clientId is not { Length: > 0 and <= 100 })
        {
            throw StaffRefusal.Bad("'clientId' is needed, with at most 100 characters: it keeps a repeated send from being two.");
        }
    }

    internal sealed record Writing(string? Text, string? ClientId, JsonElement? Template, IReadOnlyList<string>? Files);

    internal sealed record DraftDecision(string? Action, string? Text);
}
