using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Samples;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>The limits of protocols §5.2.</summary>
internal static class MessageRules
{
    private static readonly IReadOnlyList<JsonObject> Samples = ProtocolSamples.Read("whatsapp.sends.jsonl");

    /// <summary>
    /// The first field that the samples do not have; null when there is none. Media and users without a number are in words alone there.
    /// </summary>
    public static string? Unknown(JsonObject message) =>
        JsonShape.Unknown(message, Samples, "recipient:", "image", "video", "document", "audio").FirstOrDefault() is { } field
            ? $"{field} is in no sample"
            : null;

    /// <summary>What is wrong with the message; null when nothing is.</summary>
    public static string? Problem(JsonObject message)
    {
        if (Unknown(message) is { } odd)
        {
            return odd;
        }

        if (Text(message["messaging_product"]) != "whatsapp")
        {
            return "messaging_product";
        }

        if ((message["to"] is null) == (message["recipient"] is null))
        {
            return "one of to and recipient";
        }

        if ((Text(message["biz_opaque_callback_data"]) ?? "").Length > 512)
        {
            return "biz_opaque_callback_data";
        }

        return Text(message["type"]) switch
        {
            "text" => Length(message["text"]?["body"], 1, 4096, "text.body"),
            "interactive" => Interactive(message["interactive"]!.AsObject()),
            "template" => Template(message["template"]!.AsObject()),
            "image" or "video" or "document" or "audio" => Medium(message[Text(message["type"])!]!.AsObject()),
            _ => "type",
        };
    }

    private static string? Interactive(JsonObject interactive)
    {
        if (Length(interactive["body"]?["text"], 1, 1024, "body") is { } body)
        {
            return body;
        }

        var action = interactive["action"]!;
        if (Text(interactive["type"]) == "button")
        {
            var buttons = action["buttons"]!.AsArray();
            return buttons.Count is < 1 or > 3
                ? "buttons"
                : Unique(buttons, b => Text(b["reply"]!["id"]), 256, "button id")
                    ?? Unique(buttons, b => Text(b["reply"]!["title"]), 20, "button title");
        }

        var sections = action["sections"]!.AsArray();
        var rows = sections.SelectMany(s => s!["rows"]!.AsArray()).ToList();
        return rows.Count is < 1 or > 10
            ? "rows"
            : Length(action["button"], 1, 20, "list button")
                ?? Unique(rows, r => Text(r["id"]), 200, "row id")
                ?? Unique(rows, r => Text(r["title"]), 24, "row title")
                ?? rows.Select(r => r!["description"] is { } d ? Length(d, 1, 72, "row description") : null)
                    .FirstOrDefault(p => p is not null);
    }

    private static string? Template(JsonObject template)
    {
        var parameters =
            template["components"]?.AsArray().SelectMany(c => c!["parameters"]!.AsArray()).Select(p => Text(p!["text"])).ToList() ?? [];
        return Text(template["name"]) is not { Length: > 0 } || Text(template["language"]?["code"]) is not { Length: > 0 } ? "template"
            : parameters.Exists(p =>
                p is not { Length: > 0 and <= 1024 }
                || p.Contains('\n', StringComparison.Ordinal)
                || p.Contains("    ", StringComparison.Ordinal)
            )
                ? "template parameter"
            : null;
    }

    private static string? Medium(JsonObject medium) =>
        (medium["id"] is null) == (medium["link"] is null) ? "one of id and link"
        : medium["link"] is { } link && !Text(link)!.StartsWith("https://", StringComparison.Ordinal) ? "link"
        : medium["caption"] is { } caption ? Length(caption, 1, 1024, "caption")
        : null;

    private static string? Unique(IList<JsonNode?> items, Func<JsonNode, string?> read, int limit, string name)
    {
        var texts = items.Select(item => read(item!)).ToList();
        return texts.Exists(t => t is not { Length: > 0 } || t.Length > limit || t.Trim() != t) ? name
            : texts.Distinct().Count() != texts.Count ? $"{name} twice"
            : null;
    }

    private static string? Length(JsonNode? node, int least, int most, string name) =>
        Text(node) is { } text && text.Length >= least && text.Length <= most ? null : name;

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
