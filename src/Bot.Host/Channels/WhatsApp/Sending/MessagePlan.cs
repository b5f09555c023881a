using System.Text.Json.Nodes;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.WhatsApp.Webhooks;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// What an answer becomes on WhatsApp: text in pieces, then media, and the choices last, as buttons, a list, or numbers that the resident
/// types. Each element is the body of one message without recipient.
/// </summary>
internal static class MessagePlan
{
    private static readonly ChannelLimits Limits = WhatsAppAdapter.WhatsAppLimits;

    /// <param name="answer">The answer.</param>
    /// <param name="sequence">The entry's number, from which the ids of choices are made; null: choices are numbered in text.</param>
    public static IReadOnlyList<JsonObject> Of(RichAnswer answer, long? sequence)
    {
        var text = answer.IsPlain ? answer.Text : WhatsAppMarkup.From(answer.Text);
        var choices = answer.Choices;
        var picker = sequence is { } number ? Picker(choices, number, answer.Locale) : null;
        var plan = new List<JsonObject>();
        if (choices.Count == 0 || picker is null)
        {
            var whole = choices.Count == 0 ? text : $"{text}\n\n{NumberedChoices.Of(choices, answer.Locale)}";
            plan.AddRange(TextSplitter.Split(whole, Limits.Text).Select(Text));
            plan.AddRange(answer.Media.Select(Medium));
            return plan;
        }

        var (before, above) = Tail(text.Length > 0 ? text : ChoiceWords.Choose(answer.Locale));
        plan.AddRange(before.Select(Text));
        plan.AddRange(answer.Media.Select(Medium));
        picker["interactive"]!["body"] = new JsonObject { ["text"] = above };
        plan.Add(picker);
        return plan;
    }

    /// <summary>The text in pieces, the last of which fits above choices.</summary>
    private static (IReadOnlyList<string> Before, string Above) Tail(string text)
    {
        var pieces = TextSplitter.Split(text, Limits.Text);
        var last = TextSplitter.Split(pieces[^1], Limits.ChoiceText);
        return last.Count == 1
            ? ([.. pieces.Take(pieces.Count - 1)], last[0])
            : ([.. pieces.Take(pieces.Count - 1), .. Gather(last.Take(last.Count - 1))], last[^1]);
    }

    /// <summary>Puts short pieces together again as far as one message holds.</summary>
    private static IEnumerable<string> Gather(IEnumerable<string> pieces) => TextSplitter.Split(string.Join("\n", pieces), Limits.Text);

    private static JsonObject? Picker(IReadOnlyList<Choice> choices, long sequence, string? locale)
    {
        var titles = choices.Select(choice => choice.Title.Trim()).ToList();
        if (titles.Count == 0 || titles.Distinct().Count() != titles.Count || titles.Exists(title => title.Length == 0))
        {
            return null;
        }

        if (titles.Count <= Limits.Buttons && titles.TrueForAll(title => title.Length <= Limits.ButtonTitle))
        {
            return Interactive(
                "button",
                new()
                {
                    ["buttons"] = Array(
                        titles,
                        (title, number) =>
                            new()
                            {
                                ["type"] = "reply",
                                ["reply"] = new JsonObject { ["id"] = OfferedChoices.IdOf(sequence, number), ["title"] = title },
                            }
                    ),
                }
            );
        }

        var rows = titles.ConvertAll(title => (Title: TextSplitter.Shorten(title, Limits.RowTitle), Whole: title));
        return
            rows.Count > Limits.Rows
            || rows.Exists(row => row.Whole.Length > Limits.RowDescription)
            || rows.Select(row => row.Title).Distinct().Count() != rows.Count
            ? null
            : Interactive(
                "list",
                new()
                {
                    ["button"] = ChoiceWords.Options(locale),
                    ["sections"] = new JsonArray(
                        new JsonObject
                        {
                            ["rows"] = Array(rows, (row, number) => Row(row.Title, row.Whole, OfferedChoices.IdOf(sequence, number))),
                        }
                    ),
                }
            );
    }

    private static JsonObject Row(string title, string whole, string id)
    {
        var row = new JsonObject { ["id"] = id, ["title"] = title };
        if (whole != title)
        {
            row["description"] = whole;
        }

        return row;
    }

    private static JsonObject Interactive(string type, JsonObject action) =>
        new()
        {
            ["type"] = "interactive",
            ["interactive"] = new JsonObject { ["type"] = type, ["action"] = action },
        };

    private static JsonObject Text(string body) =>
        new()
        {
            ["type"] = "text",
            ["text"] = new JsonObject { ["body"] = body, ["preview_url"] = false },
        };

    /// <summary>By link; a reference to an upload is exchanged for an id before it is sent.</summary>
    private static JsonObject Medium(RichMedium medium)
    {
        var kind = MediaKinds.Of(medium.ContentType, medium.Address);
        var body = new JsonObject { ["link"] = medium.Address };
        if (kind == "document" && medium.Name is { Length: > 0 } name)
        {
            body["filename"] = TextSplitter.Shorten(name, 240);
        }
        else if (kind is "image" or "video" && medium.Name is { Length: > 0 } caption)
        {
            body["caption"] = TextSplitter.Shorten(caption, Limits.ChoiceText);
        }

        return new() { ["type"] = kind, [kind] = body };
    }

    private static JsonArray Array<T>(List<T> items, Func<T, int, JsonObject> make) =>
        new([.. items.Select((item, index) => (JsonNode)make(item, index + 1))]);
}
