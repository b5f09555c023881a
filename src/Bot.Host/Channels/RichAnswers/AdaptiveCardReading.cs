using System.Text.Json;

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
        switch (Text(element, "type"))
        {
            case "TextBlock":
                into.Paragraph(
                    Text(element, "weight") is "Bolder" or "bolder" && Text(element, "text") is { Length: > 0 } bold
                        ? $"**{bold.Trim()}**"
                        : Text(element, "text")
                );
                break;
            case "RichTextBlock":
                into.Paragraph(
                    string.Concat(
                        Items(element, "inlines").Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : Text(run, "text"))
                    )
                );
                break;
            case "FactSet":
                into.Paragraph(
                    string.Join(
                        "  \n",
                        Items(element, "facts").Select(fact => $"{Text(fact, "title")?.TrimEnd(':', '：')}: {Text(fact, "value")}")
                    )
                );
                break;
            case "Image":
                into.Picture(Text(element, "url"), Text(element, "altText"));
                break;
            case "Table":
                into.Paragraph(string.Join("  \n", Items(element, "rows").Select(Row)));
                break;
            case { } input when input.StartsWith("Input.", StringComparison.Ordinal):
                into.Paragraph(Text(element, "label") ?? Text(element, "placeholder") ?? Text(element, "title"));
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
        var title = Text(action, "title");
        switch (Text(action, "type"))
        {
            case "Action.OpenUrl":
                into.AddLink(title, Text(action, "url"));
                break;
            case "Action.Submit" or "Action.Execute" when title is { Length: > 0 }:
                var data = action.TryGetProperty("data", out var given) ? given : (JsonElement?)null;
                into.Choices.Add(
                    data is { ValueKind: JsonValueKind.String } said ? new(title, said.GetString()!) : new(title, title, data)
                );
                break;
            case "Action.ShowCard" when action.TryGetProperty("card", out var card):
                Add(card);
                break;
        }
    }

    private static string Row(JsonElement row) =>
        string.Join(
            " | ",
            Items(row, "cells").Select(cell => string.Join(' ', Items(cell, "items").Select(item => Text(item, "text")).OfType<string>()))
        );

    private static void Each(JsonElement element, string name, Action<JsonElement> visit)
    {
        foreach (var item in Items(element, name))
        {
            visit(item);
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
