using System.Text.Json;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Protocol.Json;

namespace Bot.Host.Switches;

/// <summary>What a decision record says that switches and departments' bots go by.</summary>
internal static class DecisionReading
{
    private const string DangerCheck = Reasons.DangerCheck + ":";

    /// <summary>
    /// The ends of a turn that are no answer of the bot's. Whatever is added to the list of outcomes is held until it stands here.
    /// </summary>
    private static readonly Outcome[] Through = [Outcome.Urgent, Outcome.Handoff, Outcome.Refuse, Outcome.Feedback];

    /// <summary>Whether what a turn ends with is told where the bot is off, too.</summary>
    public static bool GoesThrough(this Outcome outcome) => Through.Contains(outcome);

    /// <summary>Whether the bot is off in the channel, for the department, or for a procedure that the decision is about.</summary>
    /// <param name="positions">Where it is off.</param>
    /// <param name="channel">The conversation's.</param>
    /// <param name="department">Whose answer it is; null: nobody's yet.</param>
    /// <param name="decision">Null: there is none yet.</param>
    public static bool KeepBack(this SwitchPositions positions, string channel, string? department, DecisionRecord? decision) =>
        positions.OffBy(channel, department) is not null
        || (decision is not null && Procedures(decision).Any(procedure => positions.OffBy(channel, department, procedure) is not null));

    /// <summary>Whether the resident is asked if someone is in danger, alone or above an answer.</summary>
    public static bool AsksAboutDanger(this DecisionRecord decision) =>
        decision.Reason == Reasons.DangerCheck
        || Texts(decision, "signals", signal => signal.ValueKind == JsonValueKind.String ? signal.GetString() : null)
            .Any(signal => signal.StartsWith(DangerCheck, StringComparison.Ordinal));

    // An entry's id begins with its article's.
    private static IEnumerable<string> Procedures(DecisionRecord decision) =>
        Texts(decision, "entries", entry => entry.Text("entry")).Select(id => id.Split('#')[0]);

    private static IReadOnlyList<string> Texts(DecisionRecord decision, string list, Func<JsonElement, string?> text)
    {
        using var json = JsonDocument.Parse(decision.Json.Length == 0 ? "{}" : decision.Json);
        return [.. json.RootElement.Items(list).Select(text).OfType<string>()];
    }
}
