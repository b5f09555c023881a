using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Privacy;

namespace Bot.Cli.Privacy;

/// <summary>A resident's copy as a page that needs nothing beside itself: what they wrote is shown, never run.</summary>
internal sealed class CopyPage(CopyWords words)
{
    private const string Style = """
        body{font:11pt/1.5 "Noto Sans","Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif;color:#000;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:16pt}h2{font-size:14pt;border-top:2px solid #000;padding-top:1rem}h3{font-size:12pt}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
        dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}ol,ul{list-style:none;padding:0}li{border-top:1px solid #767676;padding:.5rem 0;overflow-wrap:anywhere}
        .by{margin:0;font-weight:600}.by time{font-weight:400;margin-left:.6rem}.text{margin:.2rem 0 0;white-space:pre-wrap}
        """;

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public string Write(ResidentCopy copy, CopyProof proof, bool withNotes)
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!doctype html>
            <html lang="{words.Tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{Policy}"><meta name="viewport" content="width=device-width"><title>{W(
                "title"
            )}</title><style>{Style}</style></head>
            <body><h1>{W("title")}</h1><p>{W("intro")} {W("times")} {W(withNotes ? "notesWithin" : "notesLeftOut")}</p>

            """
        );
        Facts(
            page,
            ("made", Time(proof.At)),
            ("count", copy.Conversations.Count.ToString(CultureInfo.InvariantCulture)),
            ("digest", proof.Digest)
        );
        foreach (var conversation in copy.Conversations)
        {
            Conversation(page, conversation);
        }

        return page.Append(CultureInfo.InvariantCulture, $"<p>{W("end")}</p></body></html>\n").ToString();
    }

    private void Conversation(StringBuilder page, CopiedConversation one)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{W("conversation")} {E(one.Id)}</h2>\n");
        Facts(
            page,
            ("channel", one.Channel),
            ("key", one.ChannelKey),
            ("residentId", one.ResidentId),
            ("department", one.Department ?? "–"),
            ("begun", Time(one.CreatedAt)),
            ("closed", one.ClosedAt is { } closed ? Time(closed) : words["open"])
        );
        page.Append(CultureInfo.InvariantCulture, $"<h3>{W("messages")}</h3><ol>\n");
        foreach (var message in one.Messages)
        {
            var by =
                message.Name is { } name && message.From is "agent" or "note"
                    ? $"{message.Name} ({words[message.From]})"
                    : words[message.From];
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><p class=\"by\">{E(by)}<time>{Time(message.At)}</time></p><p class=\"text\">{E(message.Text.Length > 0 ? message.Text : words["noText"])}</p></li>\n"
            );
        }

        page.Append("</ol>\n");
        Section(
            page,
            "files",
            one.Files.Select(f =>
                $"{f.Name}, {(f.Size is { } size ? string.Create(CultureInfo.InvariantCulture, $"{size} {words["bytes"]}, SHA-256 {f.Digest}") : words["elsewhere"])}"
            )
        );
        Section(
            page,
            "cases",
            one.Cases.Select(c =>
                string.Join(
                    ", ",
                    new[]
                    {
                        c.Number,
                        words.Code("wish", c.Wish),
                        c.Contact,
                        c.Department,
                        c.Summary,
                        Time(c.OpenedAt),
                        c.Withdrawn ? words["withdrawn"]
                        : c.ClosedAt is { } at ? $"{words["closed"]} {Time(at)}"
                        : words["open"],
                    }.Where(p => p.Length > 0)
                )
            )
        );
        Section(
            page,
            "requests",
            one.Requests.Select(r =>
                $"{Time(r.RequestedAt)}, {r.Reason}{(r.Department is null ? "" : $", {r.Department}")}{(r.Details is { } d ? $", {d.GetRawText()}" : "")}"
            )
        );
        Section(
            page,
            "ratings",
            one.Ratings.Select(r =>
                $"{words["message"]} {r.Message}: {words.Code("thumb", r.Thumb)}{(r.Reason is null ? "" : $", {r.Reason}")}"
            )
        );
    }

    private void Section(StringBuilder page, string heading, IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(l => $"<li>{E(l)}</li>\n"));
        page.Append(
            CultureInfo.InvariantCulture,
            $"<h3>{W(heading)}</h3>{(items.Length > 0 ? $"<ul>\n{items}</ul>" : $"<p>{W("none")}</p>")}\n"
        );
    }

    private void Facts(StringBuilder page, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        page.Append("<dl>");
        foreach (var (name, value) in facts)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{W(name)}</dt><dd>{E(value)}</dd>");
        }

        page.Append("</dl>\n");
    }

    private string W(string key) => E(words[key]);

    private static string E(string text) => Html.Encode(text);

    private static string Time(DateTimeOffset at) =>
        at.ToOffset(HongKongTime.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
