using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// The body of an upload (protocols §1.3): an activity part and file parts, or one raw file. Files are kept as they are read.
/// </summary>
/// <param name="store">Null: no file is kept, and the body is read as far as the first.</param>
internal sealed class UploadBody(string conversationId, UploadStore? store, DirectLineOptions limits)
{
    /// <summary>The code with which a message of too many files is refused.</summary>
    public const string TooManyFiles = "TooManyFiles";

    private const string ActivityType = "application/vnd.microsoft.activity";

    private readonly List<UploadedFile> _files = [];

    /// <summary>The files that were kept, also when reading broke off.</summary>
    public IReadOnlyList<UploadedFile> Files => _files;

    /// <returns>The activity that came with the files; null: none did.</returns>
    /// <exception cref="RefusedException">400: the body is malformed or has too many files; or a file is not taken
    /// (<see cref="UploadStore.KeepAsync"/>).</exception>
    public async Task<Activity?> ReadAsync(HttpRequest request, CancellationToken cancellation)
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
                await KeepAsync(store, name, request.Body, cancellation);
            }

            return null;
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= 70 })
        {
            throw new RefusedException(400, "BadArgument", "The multipart body has no usable boundary.");
        }

        return await ReadPartsAsync(new MultipartReader(boundary, request.Body), cancellation);
    }

    private async Task<Activity?> ReadPartsAsync(MultipartReader reader, CancellationToken cancellation)
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
                else if (_files.Count == limits.FilesPerMessage)
                {
                    throw new RefusedException(400, TooManyFiles, $"At most {limits.FilesPerMessage} files are taken in one message.");
                }
                else
                {
                    await KeepAsync(store, NameOf(part.GetContentDispositionHeader()), part.Body, cancellation);
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

        return _files.Count > 0 || activity is not null
            ? activity
            : throw new RefusedException(400, "BadArgument", "The multipart body has no parts.");
    }

    private async Task KeepAsync(UploadStore kept, string? name, Stream content, CancellationToken cancellation) =>
        _files.Add(await kept.KeepAsync(conversationId, name, content, new(limits.FileBytes, limits.ConversationBytes), cancellation));

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
