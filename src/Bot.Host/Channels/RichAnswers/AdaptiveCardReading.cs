using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>
/// Reads the words, facts, pictures and buttons of an Adaptive Card (schema 1.5, as a real Web Chat showed it; 1.6 is not verified,
/// protocols §1.2), in reading order.
/// </summary>
internal sealed class AdaptiveCardReading(CardReading into)
{
    public void Add(JsonElement card)
    {
        Each(card, "body", Element);
        Each(card, "actions", Action);
    }

    private void Element(JsonElement element)
    {
        switch (element.Text("type"))
        {
            case "TextBlock":
                into.Paragraph(
                    element.Text("weight") is "Bolder" or "bolder" && element.Text("text") is { Length: > 0 } bold
                        ? $"**{bold.Trim()}**"
                        : element.Text("text")
                );
                break;
            case "RichTextBlock":
                into.Paragraph(
                    string.Concat(
                        element.Items("inlines").Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : run.Text("text"))
                    )
                );
                break;
            case "FactSet":
                into.Paragraph(
                    string.Join(
                        "  \n",
                        element.Items("facts").Select(fact => $"{fact.Text("title")?.TrimEnd(':', '：')}: {fact.Text("value")}")
                    )
                );
                break;
            case "Image":
                into.Picture(element.Text("url"), element.Text("altText"));
                break;
            case "Table":
                into.Paragraph(string.Join("  \n", element.Items("rows").Select(Row)));
                break;
            case { } input when input.StartsWith("Input.", StringComparison.Ordinal):
                into.Paragraph(element.Text("label") ?? element.Text("placeholder") ?? element.Text("title"));
                break;
        }

        foreach (var inner in (string[])["items", "columns", "images"])
        {
            Each(element, inner, Element);
        }

        Each(element, "actions", Action);
    }

    private void Action(JsonElement action)
    {
        var title = action.Text("title");
        switch (action.Text("type"))
        {
            case "Action.OpenUrl":
                into.AddLink(title, action.Text("url"));
                break;
            case "Action.Submit" or "Action.Execute" when title is { Length: > 0 }:
                var data = action.Field("data");
                into.Choices.Add(
                    data is { ValueKind: JsonValueKind.String } said ? new(title, said.GetString()!) : new(title, title, data)
                );
                break;
            case "Action.ShowCard" when action.Field("card") is { } card:
                Add(card);
                break;
        }
    }

    private static string Row(JsonElement row) =>
        string.Join(
            " | ",
            row.Items("cells").Select(cell => string.Join(' ', cell.Items("items").Select(item => item.Text("text")).OfType<string>()))
        );

    private static void Each(JsonElement element, string name, Action<JsonElement> visit)
    {
        foreach (var item in element.Items(name))
        {
            visit(item);
        }
    }
}
