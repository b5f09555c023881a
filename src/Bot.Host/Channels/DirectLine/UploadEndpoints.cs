using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Files in (protocols §1.3) and out again.</summary>
internal static class UploadEndpoints
{
    /// <summary>Takes an activity part and file parts, or one raw file, as one message.</summary>
    public static async Task<IResult> UploadAsync(
        string id,
        HttpRequest request,
        DirectLineCaller caller,
        Conversations conversations,
        ActivityIntake intake,
        Notices notices,
        UploadStore store,
        IOptions<DirectLineOptions> options
    )
    {
        var claims = await caller.IdentifyAsync(request, id);
        var cancellation = request.HttpContext.RequestAborted;
        var conversation = await conversations.FindAsync(id, cancellation);
        var limits = options.Value;
        RequestBody.Allow(
            request.HttpContext,
            ((long)limits.FileBytes * Math.Max(1, limits.FilesPerMessage)) + limits.ActivityBytes + (64 * 1024)
        );

        var isWithinLimit = await intake.CountAsync(conversation);
        var body = new UploadBody(id, isWithinLimit ? store : null, limits);
        try
        {
            var activity = await body.ReadAsync(request, cancellation);
            if (!isWithinLimit && string.IsNullOrWhiteSpace(activity?.Text))
            {
                throw await intake.TooManyAsync(conversation, cancellation);
            }

            var author = claims is null ? request.Query["userId"].ToString() : "";
            var message = Message(activity ?? new Activity { Type = ActivityTypes.Message }, body.Files, author);
            return new ProtocolResult<ResourceResponse>(
                new() { Id = await intake.TakeAsync(message, conversation, claims, cancellation, isWithinLimit) }
            );
        }
        catch (RefusedException refused)
        {
            // No entry will name them. What broke off otherwise may have been taken: the upkeep of uploads looks.
            Remove(body.Files, store);
            if (NoticeOf(refused) is { } notice)
            {
                await notices.TellAsync(conversation, notice, CancellationToken.None);
            }

            if (refused.Code == UploadStore.NoStorage)
            {
                // Clients swallow a 5xx and show "sending" for two minutes (protocols §3.4).
                throw new RefusedException(StatusCodes.Status413PayloadTooLarge, refused.Code, refused.Message);
            }

            throw;
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            Remove(body.Files, store);
            await notices.TellAsync(conversation, Notice.FileTooBig, CancellationToken.None);
            throw RequestBody.TooBig(limits.FileBytes);
        }
    }

    /// <summary>Serves a file to who has its address: as data, in a sandbox, under the type that its content has.</summary>
    public static async Task<IResult> ServeAsync(
        string id,
        string file,
        string? t,
        HttpResponse response,
        DirectLineTokens tokens,
        UploadStore store,
        CancellationToken cancellation
    )
    {
        await tokens.CheckFileTicketAsync(t ?? "", id, file);
        if (await store.FindAsync(id, file, cancellation) is not { } found)
        {
            throw new RefusedException(404, "NotFound", "There is no such file.");
        }

        var disposition = new ContentDispositionHeaderValue(found.Inline ? "inline" : "attachment");
        disposition.SetHttpFileName(found.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, max-age=3600";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin"; // department pages show it
        return Results.File(store.PathOf(id, file)!, found.ContentType, enableRangeProcessing: true);
    }

    /// <param name="author">Whom a caller with the secret names as the author; empty: nobody.</param>
    private static Activity Message(Activity activity, IReadOnlyList<UploadedFile> files, string author) =>
        activity with
        {
            From = author.Length > 0 ? (activity.From ?? new()) with { Id = author } : activity.From,
            Attachments =
            [
                .. files.Select(file => new Attachment
                {
                    ContentType = file.ContentType,
                    ContentUrl = file.Reference,
                    Name = file.Name,
                }),
            ],
        };

    private static void Remove(IEnumerable<UploadedFile> files, UploadStore store)
    {
        foreach (var file in files)
        {
            store.Remove(file);
        }
    }

    private static Notice? NoticeOf(RefusedException refused) =>
        refused switch
        {
            { Code: UploadStore.NoRoom } => Notice.ConversationFull,
            { Code: UploadStore.NoStorage } => Notice.NoFilesNow,
            { Status: StatusCodes.Status413PayloadTooLarge } => Notice.FileTooBig,
            { Status: StatusCodes.Status415UnsupportedMediaType } => Notice.FileUnsupported,
            { Code: UploadStore.EmptyFile } => Notice.FileEmpty,
            { Code: UploadBody.TooManyFiles } => Notice.TooManyFiles,
            _ => null,
        };
}
