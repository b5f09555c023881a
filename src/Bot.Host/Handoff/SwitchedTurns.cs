using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;

namespace Bot.Host.Handoff;

/// <summary>
/// Keeps the bot from answering where staff have turned it off: all, a channel, a department or a procedure. Danger, a request for a person and
/// refusals go through; everything else becomes an honest notice with the way to a person.
/// </summary>
internal sealed class SwitchedTurns(ITurnHandler inner, IBotSwitches switches, HandoffSettings? settings = null) : ITurnHandler
{
    public const string Reason = "bot_off";

    /// <summary>The ends of a turn that are no answer of the bot's. Whatever is added to the list of outcomes is held until it stands here.</summary>
    private static readonly Outcome[] Through = [Outcome.Urgent, Outcome.Handoff, Outcome.Refuse, Outcome.Feedback];

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var result = await inner.HandleAsync(work, cancellationToken);
        if (GoesThrough(result.Decision) || result.Handoff is not null || work.Lease.Owner.Kind != OwnerKind.Bot)
        {
            return result;
        }

        // Read after the work: what is turned off while a turn is worked keeps that turn back, too.
        var positions = await switches.ReadAsync(cancellationToken);
        var department = result.Decision.Department ?? result.Department ?? work.Conversation.Department;
        var off = Procedures(result.Decision.Json).Prepend(null).Any(p => positions.OffBy(work.Conversation.Channel, department, p) is not null);
        return off
            ? result with
            {
                Replies = [SwitchedOffNotice.In(result.Language ?? result.Decision.Language ?? work.Conversation.Language)],
                StateJson = null,
                Handoff = settings?.AskAtOnce.Contains(Reason) == true ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reason) { Department = department } : null,
                Decision = result.Decision with { Outcome = Outcome.NoAnswer.Word(), Reason = Reason },
            }
            : result;
    }

    // The question whether someone is in danger stands alone then, with the numbers to call.
    private static bool GoesThrough(DecisionRecord decision) =>
        Outcomes.Parse(decision.Outcome) is { } outcome && (Through.Contains(outcome) || (outcome == Outcome.Clarify && decision.Reason == Reasons.DangerCheck));

    private static List<string?> Procedures(string json)
    {
        using var decision = JsonDocument.Parse(json.Length == 0 ? "{}" : json);
        return decision.RootElement.ValueKind == JsonValueKind.Object && decision.RootElement.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Array
            ? [.. entries.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("entry", out var id) ? id.GetString()?.Split('#')[0] : null)]
            : [];
    }
}
