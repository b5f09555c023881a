using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Delegates;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Switches;

/// <summary>
/// Which answers of the bot's staff have stopped after it gave them: what still waits to be sent, and what is still to be read out on the
/// telephone. Danger, the word that a person comes and other notices are no answers.
/// </summary>
internal sealed class StoppedReplies(
    IBotSwitches switches,
    IDecisions decisions,
    IConversationLog log,
    IOptionsMonitor<DelegatesOptions> delegates
)
{
    /// <summary>Whether the entry is an answer of the bot, or of a department's own, that may not be given now.</summary>
    /// <param name="conversation">Whose.</param>
    /// <param name="sequence">The entry's number in it.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<bool> IncludesAsync(Conversation conversation, long sequence, CancellationToken cancellationToken)
    {
        var positions = await switches.ReadAsync(cancellationToken);
        if (
            positions.AreAllOn
            || (await log.ReadAsync(conversation.Id, sequence - 1, 1, cancellationToken)).FirstOrDefault()
                is not { Kind: EntryKind.Bot } entry
            || entry.Sequence != sequence
            || !IsAnswer(ActivityJson.Parse(entry.ActivityJson))
        )
        {
            return false;
        }

        // What a post of a department's bot is about is not known: it counts as about what the turn before it was.
        var decision = (await decisions.FindLastAsync(conversation.Id, sequence, cancellationToken))?.Record;
        return positions.KeepBack(conversation.Channel, decision?.Department ?? conversation.Department, decision);
    }

    private bool IsAnswer(Activity activity)
    {
        if (delegates.CurrentValue.Bots.Any(bot => bot.AppId == activity.From?.Id))
        {
            return true;
        }

        var about = activity.ChannelData.Field("bot");
        return about.Text("outcome") is { } word
            && Outcomes.Parse(word) is { } outcome
            && !outcome.GoesThrough()
            && !about.IsTrue("dangerAsked");
    }
}
