using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Conversations.Pages;
using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Host.Desk.Transcripts;

/// <summary>A transcript as a page that needs nothing beside itself: to be printed, or kept as a file.</summary>
internal sealed class TranscriptPage : ITranscriptForm
{
    private const string Style =
        ConversationPage.Style
        + """
            li{break-inside:avoid}.text,.file{overflow-wrap:anywhere}.file{margin:.2rem 0 0;white-space:pre-wrap}
            .note{border-left:4px solid #000;padding-left:.6rem}
            """;

    /// <summary>
    /// The page may use its own style and nothing else: what a resident wrote is never a script, a form or a picture from elsewhere.
    /// </summary>
    public static readonly string ContentPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public string ContentType => "text/html; charset=utf-8";

    public string Ending => "html";

    public bool IsShown => true;

    public string Begin(TranscriptHead head)
    {
        var title = head.Words["title"];
        return ConversationPage.Head(head.Words.Tag, $"{title} {head.ConversationId}", Style)
            + $"<body><h1>{ConversationPage.Text(title)}</h1>{ConversationPage.Facts(head.Facts)}"
            + $"<p>{ConversationPage.Text(head.Notice)}</p><ol>\n";
    }

    public string Line(TranscriptLine line, TranscriptHead head)
    {
        var text = line.Text.Length > 0 ? ConversationPage.Written(line.Text) : "";
        var files = string.Concat(line.Files.Select(f => $"<p class=\"file\">{ConversationPage.Text($"{head.Words["file"]}: {f}")}</p>"));
        var kind = line.Kind.ToString().ToLowerInvariant();
        return $"<li class=\"{kind}\">{ConversationPage.By(line.By, HongKongTime.Stamp(line.At))}{text}{files}</li>\n";
    }

    public string End(TranscriptHead head) => $"</ol><p>{ConversationPage.Text(head.Words["end"])}</p></body></html>\n";
}
