using System.Text.Json.Nodes;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>
/// Counts how often, one after another, one form got what it cannot use. Kept in a field of the dialog's state, which a turn of the dialog
/// drops: then it is not in a row.
/// </summary>
public static class FormFailures
{
    private const string Field = "formFailures";

    /// <param name="form">The form's word.</param>
    /// <returns>The count with this one, and the state to keep.</returns>
    public static (int Count, string StateJson) Add(string? stateJson, string form)
    {
        var state = Read(stateJson);
        var count = 1 + (state[Field] is JsonObject before && (string?)before["form"] == form ? (int?)before["count"] ?? 0 : 0);
        state[Field] = new JsonObject { ["form"] = form, ["count"] = count };
        return (count, state.ToJsonString());
    }

    /// <returns>The state without a count; null when there is none, and the state stays.</returns>
    public static string? Forget(string? stateJson)
    {
        var state = Read(stateJson);
        return state.Remove(Field) ? state.ToJsonString() : null;
    }

    private static JsonObject Read(string? stateJson) =>
        (stateJson is { Length: > 0 } ? JsonNode.Parse(stateJson) as JsonObject : null) ?? [];
}
