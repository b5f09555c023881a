using Bot.Dialogs.Calls;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Speech;
using Bot.Storage.Handoff;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>
/// The case of a call that is put through to a person: its number goes with the call, so that whoever answers opens the transcript by it.
/// </summary>
internal sealed class CallCases(HandoffUnits units, HandoffSettings settings)
{
    private readonly HandoffCaseMoves _moves = new(settings, GeneralHolidays.Known);

    /// <summary>Opens it, once for a hand-off.</summary>
    /// <returns>The number; null when nobody is asked for any more.</returns>
    public async Task<string?> OpenAsync(Call call, CancellationToken cancellationToken)
    {
        var outcome = await units.RunAsync(
            new() { ConversationId = call.ConversationId, Decide = scene => _moves.OpenCallCase(scene, Draft(call, scene)) },
            cancellationToken
        );
        return outcome.Ticket?.CaseNumber;
    }

    private static CaseDraft Draft(Call call, HandoffScene scene) =>
        new(
            CaseDraft.PutThrough,
            CallerNumber.Of(call.ResidentId) ?? "",
            scene.Ticket?.Department ?? call.Department ?? HandoffQueue.General,
            scene.Language ?? call.Voice.DialogTag(),
            ""
        );
}
