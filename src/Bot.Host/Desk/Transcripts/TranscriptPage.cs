using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bot.Host.Desk.Transcripts;

/// <summary>A transcript as a page that needs nothing beside itself: to be printed, or kept as a file.</summary>
internal sealed class TranscriptPage : ITranscriptForm
{
    private const string Style = """
        body{font:11pt/1.5 "Noto Sans","Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif;color:#000;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:16pt}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}ol{list-style:none;padding:0}
        li{border-top:1px solid #767676;padding:.5rem 0;break-inside:avoid}.by{margin:0;font-weight:600}.by time{font-weight:400;margin-left:.6rem}.text,.file{margin:.2rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
        .note{border-left:4px solid #000;padding-left:.6rem}
        """;

    /// <summary>
    /// The page may use its own style and nothing else: what a resident wrote is never a script, a form or a picture from elsewhere.
    /// </summary>
    public static readonly string ContentPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public string ContentType => "text/html; charset=utf-8";

    public string Ending => "html";

    public bool IsShown => true;

    public string Begin(TranscriptHead head)
    {
        var title = Html.Encode(head.Words["title"]);
        var facts = string.Concat(head.Facts.Select(f => $"<dt>{Html.Encode(f.Name)}</dt><dd>{Html.Encode(f.Value)}</dd>"));
        return $"""
            <!doctype html>
            <html lang="{head.Words.Tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} {Html.Encode(
                head.ConversationId
            )}</title><style>{Style}</style></head>
            <body><h1>{title}</h1><dl>{facts}</dl><p>{Html.Encode(head.Notice)}</p><ol>

            """;
    }

    public string Line(TranscriptLine line, TranscriptHead head)
    {
        var time = TranscriptHead.Time(line.At);
        var text = line.Text.Length > 0 ? $"<p class=\"text\">{Html.Encode(line.Text)}</p>" : "";
        var files = string.Concat(line.Files.Select(f => $"<p class=\"file\">{Html.Encode(head.Words["file"])}: {Html.Encode(f)}</p>"));
        var kind = line.Kind.ToString().ToLowerInvariant();
        return $"<li class=\"{kind}\"><p class=\"by\">{Html.Encode(line.By)}<time>{time}</time></p>{text}{files}</li>\n";
    }

    public string End(TranscriptHead head) => $"</ol><p>{Html.Encode(head.Words["end"])}</p></body></html>\n";
}
