using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Files in (protocols §1.3) and out again.</summary>
internal static class UploadEndpoints
{
    private const string TooManyFiles = "TooManyFiles";

    private const string ActivityType = "application/vnd.microsoft.activity";

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

        var files = new List<UploadedFile>();
        try
        {
            var isWithinLimit = await intake.CountAsync(conversation);
            var activity = await ReadAsync(id, request, isWithinLimit ? store : null, files, limits, cancellation);
            if (!isWithinLimit && string.IsNullOrWhiteSpace(activity?.Text))
            {
                throw await intake.TooManyAsync(conversation, cancellation);
            }

            var message = activity ?? new Activity { Type = ActivityTypes.Message };
            var withFiles = message with
            {
                From =
                    claims is null && request.Query["userId"].ToString() is { Length: > 0 } user
                        ? (message.From ?? new()) with
                        {
                            Id = user,
                        }
                        : message.From,
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
            return new ProtocolResult<ResourceResponse>(
                new() { Id = await intake.TakeAsync(withFiles, conversation, claims, cancellation, isWithinLimit) }
            );
        }
        catch (RefusedException refused)
        {
            // No entry will name them. What broke off otherwise may have been taken: the upkeep of uploads looks.
            files.ForEach(store.Remove);
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
            files.ForEach(store.Remove);
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

    private static Notice? NoticeOf(RefusedException refused) =>
        refused switch
        {
            { Code: UploadStore.NoRoom } => Notice.ConversationFull,
            { Code: UploadStore.NoStorage } => Notice.NoFilesNow,
            { Status: StatusCodes.Status413PayloadTooLarge } => Notice.FileTooBig,
            { Status: StatusCodes.Status415UnsupportedMediaType } => Notice.FileUnsupported,
            { Code: UploadStore.EmptyFile } => Notice.FileEmpty,
            { Code: TooManyFiles } => Notice.TooManyFiles,
            _ => null,
        };

    /// <param name="store">Null: files are left out, and the body is read as far as the first.</param>
    /// <param name="files">Gets what was kept, also when reading breaks off.</param>
    /// <returns>The activity that came with the files, if one did.</returns>
    private static async Task<Activity?> ReadAsync(
        string id,
        HttpRequest request,
        UploadStore? store,
        List<UploadedFile> files,
        DirectLineOptions limits,
        CancellationToken cancellation
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        )
        {
            var name = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var said)
                ? NameOf(said)
                : null;
            if (store is not null)
            {
                files.Add(await store.KeepAsync(id, name, request.Body, limits.FileBytes, limits.ConversationBytes, cancellation));
            }

            return null;
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= 70 })
        {
            throw new RefusedException(400, "BadArgument", "The multipart body has no usable boundary.");
        }

        return await ReadPartsAsync(id, new MultipartReader(boundary, request.Body), store, files, limits, cancellation);
    }

    private static async Task<Activity?> ReadPartsAsync(
        string id,
        MultipartReader reader,
        UploadStore? store,
        List<UploadedFile> files,
        DirectLineOptions limits,
        CancellationToken cancellation
    )
    {
        Activity? activity = null;
        try
        {
            while (await reader.ReadNextSectionAsync(cancellation) is { } part)
            {
                if (part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
                {
                    activity = RequestBody.ParseActivity(await BodyOf(part.Body, limits.ActivityBytes, cancellation));
                }
                else if (store is null)
                {
                    return activity;
                }
                else if (files.Count == limits.FilesPerMessage)
                {
                    throw new RefusedException(400, TooManyFiles, $"At most {limits.FilesPerMessage} files are taken in one message.");
                }
                else
                {
                    files.Add(
                        await store.KeepAsync(
                            id,
                            NameOf(part.GetContentDispositionHeader()),
                            part.Body,
                            limits.FileBytes,
                            limits.ConversationBytes,
                            cancellation
                        )
                    );
                }
            }
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        and not (FileNotFoundException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
                || exception is InvalidDataException
            )
        {
            throw new RefusedException(400, "BadArgument", "The multipart body is malformed or broke off.");
        }

        return files.Count > 0 || activity is not null
            ? activity
            : throw new RefusedException(400, "BadArgument", "The multipart body has no parts.");
    }

    private static async Task<byte[]> BodyOf(Stream body, int limit, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[8_192];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > limit)
            {
                throw RequestBody.TooBig(limit);
            }
        }

        return copy.ToArray();
    }

    private static string? NameOf(ContentDispositionHeaderValue? disposition) =>
        disposition is null
            ? null
            : HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
}
