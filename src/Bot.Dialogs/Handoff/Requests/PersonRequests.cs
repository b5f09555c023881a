using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>
/// Asks for a person by policy: a resident's wish, danger, or a signal that the bot cannot help. Never by text of the bot.
/// </summary>
internal static class PersonRequests
{
    private static readonly HashSet<string> Signals = new(
        [Reasons.LowConfidenceTwice, Reasons.LowConfidenceAfterClarify, Reasons.RepeatedNegativeFeedback],
        StringComparer.Ordinal
    );

    /// <summary>Asks when <paramref name="reason"/> is a signal that is not switched off, and nobody was asked for yet.</summary>
    public static void BySignal(Turn turn, HandoffSettings settings, string reason)
    {
        if (Signals.Contains(reason) && !settings.ReasonsOff.Contains(reason))
        {
            Ask(turn, reason);
        }
    }

    /// <summary>Takes back what a step of this turn asked by a signal, where a later one hears that there was none.</summary>
    public static void TakeBack(Turn turn) => turn.Handoff = null;

    /// <summary>Asks, unless one waits already; what is more urgent than an ordinary wish moves one who waits to the front.</summary>
    public static void Ask(Turn turn, string reason, int priority = 0)
    {
        if (turn.Request.WaitsForPerson && priority == 0)
        {
            return;
        }

        turn.Signals.Add($"handoff:{reason}");
        turn.Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, reason)
        {
            Department = turn.Request.Department,
            Language = turn.Language.Read.Form.Tag(),
            Priority = priority,
        };
    }
}
