using System.Text.Json;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Desk.Residents;

namespace Bot.Host.Desk.Decisions;

/// <summary>Why the bot said what it said.</summary>
internal sealed record DecisionView(
    string Outcome,
    string Reason,
    double? Confidence,
    string? EntryId,
    IReadOnlyList<CitationView> Citations
)
{
    public static DecisionView Of(StoredDecision decision)
    {
        using var json = JsonDocument.Parse(decision.Record.Json.Length == 0 ? "{}" : decision.Record.Json);
        var root = json.RootElement;
        var citations =
            root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("citations", out var list)
            && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray()
                    .Select(c => new CitationView(Text(c, "title") ?? Text(c, "entry") ?? "", Text(c, "url"), Text(c, "asOf")))
                    .ToList()
                : [];
        return new DecisionView(
            decision.Record.Outcome,
            decision.Record.Reason,
            decision.Record.Confidence,
            Text(root, "entry") ?? Text(root, "entryId"),
            citations
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
