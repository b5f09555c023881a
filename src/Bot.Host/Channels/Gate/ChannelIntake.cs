using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Channels.Linking;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Gate;

/// <summary>
/// The one way from a verified caller into the inbox. Returns once the message is durable. What the gate does not let through is kept all
/// the same: agents see it, the resident is told, and only the bot's turn is left out – unless the words speak of danger: then there is
/// nothing that they wait for. Control characters end here, whatever the channel.
/// </summary>
internal sealed class ChannelIntake(IInbox inbox, ChannelGate gate, ChannelNotices notices, LinkReplies links)
{
    public async Task<Accepted> TakeAsync(InboundMessage message, CancellationToken cancellationToken) =>
        await TakeAsync(
            message,
            message.Kind == EntryKind.Resident ? await gate.CheckAsync(message.Channel, message.ResidentId) : GateVerdict.Open,
            cancellationToken
        );

    /// <summary>For a channel that has counted the resident's messages itself.</summary>
    public Task<Accepted> TakeCountedAsync(InboundMessage message, CancellationToken cancellationToken) =>
        TakeAsync(message, GateVerdict.Open, cancellationToken);

    /// <summary>Whether what a channel's own limit holds back speaks of danger and is to be taken all the same.</summary>
    public Task<bool> MayNotWaitAsync(InboundMessage message) =>
        gate.MayNotWaitAsync(message.Channel, message.ResidentId, ActivityJson.Parse(message.ActivityJson).Text);

    private async Task<Accepted> TakeAsync(InboundMessage message, GateVerdict verdict, CancellationToken cancellationToken)
    {
        if (verdict != GateVerdict.Open && await MayNotWaitAsync(message))
        {
            verdict = GateVerdict.Open;
        }

        message = message with
        {
            ActivityJson = ControlCharacters.Strip(message.ActivityJson),
            WantsTurn = message.WantsTurn && verdict == GateVerdict.Open,
        };
        var accepted = await inbox.AcceptAsync(message, cancellationToken);
        if (verdict != GateVerdict.Open && accepted.Outcome == InboxOutcome.Accepted)
        {
            await notices.TellAsync(accepted.ConversationId, ChannelNotice.TooFast, cancellationToken);
        }

        await links.OverheardAsync(message, accepted, cancellationToken);
        return accepted;
    }
}
