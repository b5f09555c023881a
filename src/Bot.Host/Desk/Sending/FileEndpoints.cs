using Bot.Dialogs.Conversations;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Desk.Lists;
using Bot.Host.Staff;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Desk.Sending;

/// <summary>The files of a conversation: residents' and agents', to be seen, and agents' to be sent.</summary>
internal static class FileEndpoints
{
    public static RouteGroupBuilder MapFiles(this RouteGroupBuilder api)
    {
        api.MapGet("/conversations/{id}/files/{file}", OneAsync).For([.. StaffRoles.Desk, StaffRoles.Oversight]);
        api.MapPost("/conversations/{id}/files", KeepAsync).For(StaffRoles.Desk);
        return api;
    }

    private static async Task<IResult> OneAsync(
        string id,
        string file,
        HttpContext context,
        DeskRows rows,
        UploadStore uploads,
        ReadingLog readings
    )
    {
        var member = StaffGate.Member(context);
        await rows.FindAsync(member, id, context.RequestAborted);
        if (await uploads.FindAsync(id, file, context.RequestAborted) is not { } found || uploads.PathOf(id, file) is not { } path)
        {
            throw StaffRefusal.NotFound("file");
        }

        await readings.NoteAsync(member.Id, ReadActions.File, $"{id}/{file}", context.RequestAborted);
        return Results.File(path, found.Inline ? found.ContentType : "application/octet-stream", found.Inline ? null : found.Name);
    }

    /// <summary>
    /// Keeps the body as a file that a message of the agent may then name; the resident gets it with that message, not before.
    /// </summary>
    private static async Task<KeptFile> KeepAsync(
        string id,
        string? name,
        HttpContext context,
        DeskRows rows,
        UploadStore uploads,
        IOptions<DirectLineOptions> limits
    )
    {
        var member = StaffGate.Member(context);
        var conversation = (await rows.FindAsync(member, id, context.RequestAborted)).Conversation;
        if (conversation.Owner != ConversationOwner.Agent(member.Id))
        {
            throw StaffRefusal.Conflict("not-owner", "The conversation is not yours (any more).");
        }

        var rules =
            FileRules.Of(conversation, limits.Value) ?? throw StaffRefusal.Conflict("no-files", "The resident's channel takes no files.");
        RequestBody.Allow(context, rules.Bytes + 1);

        try
        {
            var kept = await uploads.KeepAsync(
                id,
                name,
                context.Request.Body,
                new(rules.Bytes, limits.Value.ConversationBytes) { OfKind = rules.LimitOf },
                context.RequestAborted
            );
            return new KeptFile(kept.Id, kept.Name, kept.ContentType, kept.Size);
        }
        catch (Exception refused) when (CodeOf(refused) is { } refusal)
        {
            throw new StaffRefusal(refusal.Status, refusal.Code, refused.Message);
        }
    }

    private static (int Status, string Code)? CodeOf(Exception refused) =>
        refused switch
        {
            RefusedException { Code: UploadStore.NoRoom } => (413, "files-full"),
            RefusedException { Code: UploadStore.NoStorage } => (507, "files-no-room"),
            RefusedException { Status: StatusCodes.Status413PayloadTooLarge }
            or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (413, "file-too-large"),
            RefusedException { Status: StatusCodes.Status415UnsupportedMediaType } => (415, "file-kind"),
            RefusedException { Code: UploadStore.EmptyFile } => (400, "file-empty"),
            _ => null,
        };

    /// <summary>A file that waits for its message.</summary>
    /// <param name="Size">Bytes.</param>
    internal sealed record KeptFile(string Id, string Name, string ContentType, long Size);
}
