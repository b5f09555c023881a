using System.Text.Json;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Desk.Residents;
using Bot.Protocol.Json;

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
        return new DecisionView(
            decision.Record.Outcome,
            decision.Record.Reason,
            decision.Record.Confidence,
            root.Text("entry") ?? root.Text("entryId"),
            [
                .. root.Items("citations")
                    .Select(c => new CitationView(c.Text("title") ?? c.Text("entry") ?? "", c.Text("url"), c.Text("asOf"))),
            ]
        );
    }
}
