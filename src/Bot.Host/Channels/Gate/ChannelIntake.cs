using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.Gate;

/// <summary>
/// The one way from a verified caller into the inbox. Returns once the message is durable. What the gate does not let through is kept all
/// the same: agents see it, the resident is told, and only the bot's turn is left out.
/// </summary>
internal sealed class ChannelIntake(IInbox inbox, ChannelGate gate, ChannelNotices notices)
{
    public async Task<Accepted> TakeAsync(InboundMessage message, CancellationToken cancellationToken)
    {
        var verdict = message.Kind == EntryKind.Resident ? gate.Check(message.Channel, message.ResidentId) : GateVerdict.Open;
        var accepted = await inbox.AcceptAsync(verdict == GateVerdict.Open ? message : message with { WantsTurn = false }, cancellationToken);
        if (verdict != GateVerdict.Open && accepted.Outcome == InboxOutcome.Accepted)
        {
            await notices.TellAsync(accepted.ConversationId, verdict == GateVerdict.Off ? ChannelNotice.ChannelOff : ChannelNotice.TooFast, cancellationToken);
        }

        return accepted;
    }
}
