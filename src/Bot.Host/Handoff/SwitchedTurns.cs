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

    private static readonly string[] Held = ["answer", "clarify", "no_answer", "smalltalk", "form", "account", "error"];

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var result = await inner.HandleAsync(work, cancellationToken);
        if (!Held.Contains(result.Decision.Outcome, StringComparer.Ordinal) || result.Handoff is not null || work.Lease.Owner.Kind != OwnerKind.Bot)
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
                Decision = result.Decision with { Outcome = "no_answer", Reason = Reason },
            }
            : result;
    }

    private static List<string?> Procedures(string json)
    {
        using var decision = JsonDocument.Parse(json.Length == 0 ? "{}" : json);
        return decision.RootElement.ValueKind == JsonValueKind.Object && decision.RootElement.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Array
            ? [.. entries.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("entry", out var id) ? id.GetString()?.Split('#')[0] : null)]
            : [];
    }
}
