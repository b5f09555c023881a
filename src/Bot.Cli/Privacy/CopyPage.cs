using System.Globalization;
using System.Text;
using Bot.Dialogs.Conversations.Pages;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Privacy;

namespace Bot.Cli.Privacy;

/// <summary>A resident's copy as a page that needs nothing beside itself: what they wrote is shown, never run.</summary>
internal sealed class CopyPage(CopyWords words)
{
    private const string Style =
        ConversationPage.Style
        + """
            h2{font-size:14pt;border-top:2px solid #000;padding-top:1rem}h3{font-size:12pt}
            ul{list-style:none;padding:0}dd,li{overflow-wrap:anywhere}
            """;

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public string Write(ResidentCopy copy, CopyProof proof, bool withNotes)
    {
        var page = new StringBuilder(ConversationPage.Head(words.Tag, words["title"], Style, Policy));
        page.Append(
            CultureInfo.InvariantCulture,
            $"<body><h1>{W("title")}</h1><p>{W("intro")} {W("times")} {W(withNotes ? "notesWithin" : "notesLeftOut")}</p>\n"
        );
        Facts(
            page,
            ("made", HongKongTime.Stamp(proof.At)),
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
            ("begun", HongKongTime.Stamp(one.CreatedAt)),
            ("closed", one.ClosedAt is { } closed ? HongKongTime.Stamp(closed) : words["open"])
        );
        Messages(page, one.Messages);
        Section(page, "files", one.Files.Select(Line));
        Section(page, "cases", one.Cases.Select(Line));
        Section(page, "requests", one.Requests.Select(Line));
        Section(page, "ratings", one.Ratings.Select(Line));
    }

    private void Messages(StringBuilder page, IEnumerable<CopiedMessage> messages)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h3>{W("messages")}</h3><ol>\n");
        foreach (var message in messages)
        {
            var by =
                message.Name is { } name && message.From is "agent" or "note" ? $"{name} ({words[message.From]})" : words[message.From];
            page.Append("<li>")
                .Append(ConversationPage.By(by, HongKongTime.Stamp(message.At)))
                .Append(ConversationPage.Written(message.Text.Length > 0 ? message.Text : words["noText"]))
                .Append("</li>\n");
        }

        page.Append("</ol>\n");
    }

    private string Line(CopiedFile file) =>
        file.Size is { } size
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Name}, {size} {words["bytes"]}, SHA-256 {file.Digest}")
            : $"{file.Name}, {words["elsewhere"]}";

    private string Line(CopiedCase one)
    {
        var state =
            one.Withdrawn ? words["withdrawn"]
            : one.ClosedAt is { } at ? $"{words["closed"]} {HongKongTime.Stamp(at)}"
            : words["open"];
        string[] parts =
        [
            one.Number,
            words.Code("wish", one.Wish),
            one.Contact,
            one.Department,
            one.Summary,
            HongKongTime.Stamp(one.OpenedAt),
            state,
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private string Line(CopiedRequest request)
    {
        var department = request.Department is { } named ? $", {named}" : "";
        var details = request.Details is { } given ? $", {given.GetRawText()}" : "";
        return $"{HongKongTime.Stamp(request.RequestedAt)}, {request.Reason}{department}{details}";
    }

    private string Line(CopiedRating rating) =>
        $"{words["message"]} {rating.Message}: {words.Code("thumb", rating.Thumb)}{(rating.Reason is { } reason ? $", {reason}" : "")}";

    private void Section(StringBuilder page, string heading, IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(l => $"<li>{E(l)}</li>\n"));
        page.Append(
            CultureInfo.InvariantCulture,
            $"<h3>{W(heading)}</h3>{(items.Length > 0 ? $"<ul>\n{items}</ul>" : $"<p>{W("none")}</p>")}\n"
        );
    }

    private void Facts(StringBuilder page, params IEnumerable<(string Name, string Value)> facts) =>
        page.Append(ConversationPage.Facts(facts.Select(f => (words[f.Name], f.Value)))).Append('\n');

    private string W(string key) => E(words[key]);

    private static string E(string text) => ConversationPage.Text(text);
}
