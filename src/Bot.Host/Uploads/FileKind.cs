namespace Bot.Host.Uploads;

/// <summary>A kind of file that is taken, told by its first bytes and never by its name.</summary>
/// <param name="ContentType">The media type it is served with.</param>
/// <param name="Extension">The ending of its name, with the dot.</param>
/// <param name="ShownInline">Whether a browser may show it in place; all others are downloads.</param>
internal sealed record FileKind(string ContentType, string Extension, bool ShownInline)
{
    private static readonly FileKind Png = new("image/png", ".png", true);
    private static readonly FileKind Jpeg = new("image/jpeg", ".jpg", true);
    private static readonly FileKind Gif = new("image/gif", ".gif", true);
    private static readonly FileKind Webp = new("image/webp", ".webp", true);
    private static readonly FileKind Heic = new("image/heic", ".heic", false);
    private static readonly FileKind Pdf = new("application/pdf", ".pdf", false);

    /// <summary>The media types that are taken.</summary>
    public static IReadOnlyList<string> ContentTypes { get; } =
    [Png.ContentType, Jpeg.ContentType, Gif.ContentType, Webp.ContentType, Heic.ContentType, Pdf.ContentType];

    /// <summary>How many bytes <see cref="Of"/> looks at.</summary>
    public const int LooksAt = 16;

    /// <summary>The kind of a file that begins with <paramref name="start"/>; null when it is none that is taken.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return Png;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return Jpeg;
        }

        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8))
        {
            return Gif;
        }

        if (start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8))
        {
            return Webp;
        }

        if (
            start.Length >= 12
            && start[4..].StartsWith("ftyp"u8)
            && (start[8..].StartsWith("heic"u8) || start[8..].StartsWith("heix"u8) || start[8..].StartsWith("mif1"u8))
        )
        {
            return Heic;
        }

        return start.StartsWith("%PDF-"u8) ? Pdf : null;
    }
}
