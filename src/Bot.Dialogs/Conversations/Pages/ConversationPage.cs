using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bot.Dialogs.Conversations.Pages;

/// <summary>
/// The parts that a conversation has in common on every page that needs nothing beside itself, to be printed or kept as a file. All texts but
/// styles and policies are encoded here: what a resident wrote is shown, never run.
/// </summary>
public static class ConversationPage
{
    /// <summary>The rules of every such page, to be followed by a page's own.</summary>
    public const string Style = """
        body{font:11pt/1.5 "Noto Sans","Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif;color:#000;background:#fff}
        body{max-width:48rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:16pt}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}
        ol{list-style:none;padding:0}li{border-top:1px solid #767676;padding:.5rem 0}
        .by{margin:0;font-weight:600}.by time{font-weight:400;margin-left:.6rem}.text{margin:.2rem 0 0;white-space:pre-wrap}

        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as HTML; every script stays readable in the source.</summary>
    public static string Text(string text) => Html.Encode(text);

    /// <summary>What stands before the body.</summary>
    /// <param name="language">The tag of the page's words.</param>
    /// <param name="title">In the title of the window.</param>
    /// <param name="style"><see cref="Style"/> with the page's own rules.</param>
    /// <param name="policy">The Content-Security-Policy of a page that no server sends; null where a header says it.</param>
    public static string Head(string language, string title, string style, string? policy = null)
    {
        var guarded = policy is null ? "" : $"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">";
        return $"""
                <!doctype html>
                <html lang="{language}"><head><meta charset="utf-8">{guarded}<meta name="viewport" content="width=device-width">
                """ + $"<title>{Text(title)}</title><style>{style}</style></head>\n";
    }

    /// <summary>Facts with their names, one a line.</summary>
    public static string Facts(IEnumerable<(string Name, string Value)> facts) =>
        $"<dl>{string.Concat(facts.Select(f => $"<dt>{Text(f.Name)}</dt><dd>{Text(f.Value)}</dd>"))}</dl>";

    /// <summary>Who wrote, and when: the head of an entry.</summary>
    public static string By(string name, string time) => $"<p class=\"by\">{Text(name)}<time>{Text(time)}</time></p>";

    /// <summary>What was written.</summary>
    public static string Written(string text) => $"<p class=\"text\">{Text(text)}</p>";
}
