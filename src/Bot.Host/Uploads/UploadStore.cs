using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Conversations;
using Bot.Host.Web;
using Bot.Storage.Privacy;

namespace Bot.Host.Uploads;

/// <summary>
/// Files under <c>{data}/uploads/{conversation}/</c>: the bytes under the file's id, beside them what is known of it. Never executed, never
/// served by the web server's own file handling.
/// </summary>
internal sealed partial class UploadStore(DataFolder data, IIdSource ids, UploadRoom room)
{
    /// <summary>Begins the <c>contentUrl</c> of an attachment that is kept here.</summary>
    public const string Scheme = "upload:";

    /// <summary>The code with which a file without content is refused.</summary>
    public const string EmptyFile = "EmptyFile";

    /// <summary>The code with which a file is refused that the conversation has no room for.</summary>
    public const string NoRoom = "ConversationFull";

    /// <summary>The code with which a file is refused that this host has no room for.</summary>
    public const string NoStorage = "StorageFull";

    /// <summary>Ends the name of a file that is being taken.</summary>
    internal const string Part = ".part";

    /// <summary>Ends the name of what is known of a file.</summary>
    internal const string About = ".json";

    private const int NameLimit = 120;

    /// <summary>Keeps the file.</summary>
    /// <param name="fileId">The id that it gets, in place of an earlier file; null: a new one.</param>
    /// <param name="check">Asked once the content has been read: false when it is not what was announced.</param>
    /// <exception cref="RefusedException">413 when too long or the conversation has no room, 507 when this host has none, 415 when its
    /// content is of no kind that is taken, 400 when empty, 409 when the check fails.</exception>
    public async Task<UploadedFile> KeepAsync(
        string conversationId,
        string? name,
        Stream content,
        UploadLimits limits,
        CancellationToken cancellationToken,
        string? fileId = null,
        Func<bool>? check = null
    )
    {
        var id = fileId is null ? ids.NewId() : Segment(fileId);
        var folder = data.Folder(ResidentFiles.Uploads, Segment(conversationId));
        using var place = room.Open(conversationId, limits.ConversationBytes);
        // Each attempt writes its own files, also when two are made at once for the same id.
        var attempt = ids.NewId();
        var (aside, aboutAside) = (Path.Combine(folder, $"{id}.{attempt}{Part}"), Path.Combine(folder, $"{id}.{attempt}{About}{Part}"));
        try
        {
            var (kind, size) = await WriteAsync(aside, content, limits, place, cancellationToken);
            if (check?.Invoke() == false)
            {
                throw new RefusedException(409, "FileBroken", "The file is not the one that was announced.");
            }

            var file = new UploadedFile(id, conversationId, CleanName(name, kind), kind.ContentType, kind.ShownInline, size);
            await File.WriteAllBytesAsync(
                aboutAside,
                JsonSerializer.SerializeToUtf8Bytes(file, UploadJson.Default.UploadedFile),
                cancellationToken
            );
            File.Move(aboutAside, Path.Combine(folder, id + About), overwrite: true);
            Replace(aside, Path.Combine(folder, id), conversationId);
            place.Keep();
            return file;
        }
        finally
        {
            File.Delete(aside);
            File.Delete(aboutAside);
        }
    }

    /// <summary>Takes a file away again, whose message was not taken.</summary>
    public void Remove(UploadedFile file)
    {
        var path = PathOf(file.ConversationId, file.Id)!;
        if (File.Exists(path))
        {
            File.Delete(path);
            room.Removed(file.ConversationId, file.Size);
        }

        File.Delete(path + About);
    }

    /// <summary>What is known of a file; null when there is none.</summary>
    public async Task<UploadedFile?> FindAsync(string conversationId, string fileId, CancellationToken cancellationToken)
    {
        var path = PathOf(conversationId, fileId);
        return path is null || !File.Exists(path)
            ? null
            : JsonSerializer.Deserialize(await File.ReadAllBytesAsync(path + About, cancellationToken), UploadJson.Default.UploadedFile);
    }

    /// <summary>Where its bytes are; null when there are none.</summary>
    public string? PathOf(string conversationId, string fileId) =>
        IsSegment(conversationId) && IsSegment(fileId) ? Path.Combine(data.Path, ResidentFiles.Uploads, conversationId, fileId) : null;

    private static async Task<(FileKind Kind, long Size)> WriteAsync(
        string path,
        Stream content,
        UploadLimits limits,
        UploadRoom.Place place,
        CancellationToken cancellationToken
    )
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024, FileOptions.Asynchronous);
        var buffer = new byte[64 * 1024];
        var read = await content.ReadAtLeastAsync(buffer, FileKind.LooksAt, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            throw new RefusedException(400, EmptyFile, "The file is empty.");
        }

        var kind = FileKind.Of(buffer.AsSpan(0, read));
        var limit = kind is null ? 0 : limits.Of(kind);
        if (kind is null || limit == 0)
        {
            throw new RefusedException(
                415,
                "UnsupportedFile",
                "Only pictures (PNG, JPEG, GIF, WebP, HEIC) and PDF files are taken, of which a channel may take fewer; the file's content is none of these."
            );
        }

        long size = 0;
        while (read > 0)
        {
            size += read;
            if (size > limit)
            {
                throw RequestBody.TooBig(limit);
            }

            place.Take(read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            read = await content.ReadAsync(buffer, cancellationToken);
        }

        return (kind, size);
    }

    private void Replace(string from, string to, string conversationId)
    {
        var before = new FileInfo(to) is { Exists: true } there ? there.Length : 0;
        File.Move(from, to, overwrite: true);
        room.Removed(conversationId, before);
    }

    private static string CleanName(string? name, FileKind kind)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(
                last.EnumerateRunes()
                    .Where(rune =>
                        System.Text.Rune.GetUnicodeCategory(rune)
                            is not (
                                System.Globalization.UnicodeCategory.Control
                                or System.Globalization.UnicodeCategory.Format
                                or System.Globalization.UnicodeCategory.Surrogate
                            )
                    )
            )
            .Trim(' ', '.', '"');
        var stem = Path.GetFileNameWithoutExtension(clean);
        stem =
            stem.Length == 0 ? "file"
            : stem.Length > NameLimit ? stem[..(char.IsHighSurrogate(stem[NameLimit - 1]) ? NameLimit - 1 : NameLimit)]
            : stem;
        return stem + kind.Extension;
    }

    private static string Segment(string text) => IsSegment(text) ? text : throw new ArgumentException("Not an id.", nameof(text));

    private static bool IsSegment(string text) =>
        text.Length is > 0 and <= 64 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    [JsonSerializable(typeof(UploadedFile))]
    private sealed partial class UploadJson : JsonSerializerContext;
}
