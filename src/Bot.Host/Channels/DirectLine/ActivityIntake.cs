using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Channels.Gate;
using Bot.Host.Web;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Takes what a client posts: into the inbox, to who listens now (typing), or as a verdict on a reply.</summary>
internal sealed class ActivityIntake(
    ChannelIntake intake,
    IEntrySends sends,
    IConversationSignals signals,
    FeedbackIntake feedback,
    ResidentRateLimit limit,
    Notices notices
)
{
    private const string TooMany = "TooManyMessages";

    /// <summary>
    /// Counts a message before its body is read, which may be long.
    /// </summary>
    /// <returns>False when the resident has sent too many: its files are not worth keeping.</returns>
    /// <exception cref="RefusedException">400: the conversation has ended.</exception>
    public ValueTask<bool> CountAsync(Conversation conversation) =>
        conversation.IsClosed ? throw Ended() : limit.TakeAsync(conversation.Id);

    /// <summary>Takes one activity and returns the id that it has from now on.</summary>
    /// <param name="isWithinLimit">What <see cref="CountAsync"/> said; null: it is counted here.</param>
    /// <exception cref="RefusedException">400: malformed, too many at once, or the conversation has ended.</exception>
    public async Task<string> TakeAsync(
        Activity activity,
        Conversation conversation,
        TokenClaims? claims,
        CancellationToken cancellationToken,
        bool? isWithinLimit = null
    )
    {
        if (activity.Is(ActivityTypes.Typing))
        {
            var typing = ActivityMapIn.MapTyping(activity, conversation, claims);
            if (await limit.TakeTypingAsync(conversation.Id))
            {
                signals.Transient(conversation.Id, typing);
            }

            return ConversationEntry.FormatActivityId(conversation.Id, conversation.LastSequence);
        }

        var message = ActivityMapIn.Map(activity, conversation, claims);
        if (FeedbackIntake.IsVerdict(activity) && !await limit.TakeVerdictAsync(conversation.Id))
        {
            throw new RefusedException(400, TooMany, "Too many verdicts in a minute; this one was not taken.");
        }

        if (await feedback.TryTakeAsync(activity, conversation, cancellationToken))
        {
            return ConversationEntry.FormatActivityId(conversation.Id, conversation.LastSequence);
        }

        if (!(isWithinLimit ?? await limit.TakeAsync(conversation.Id)) && !await intake.MayNotWaitAsync(message))
        {
            throw await TooManyAsync(conversation, cancellationToken);
        }

        var accepted = await intake.TakeCountedAsync(message, cancellationToken);
        if (accepted.Outcome == InboxOutcome.Closed)
        {
            throw Ended();
        }

        if (activity.Is(ActivityTypes.EndOfConversation))
        {
            await sends.SendAsync(new() { ConversationId = conversation.Id, CloseEpisode = true }, cancellationToken);
        }

        return ConversationEntry.FormatActivityId(conversation.Id, accepted.Sequence);
    }

    /// <summary>The refusal of one message too many, after it was said in the conversation.</summary>
    public async Task<RefusedException> TooManyAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        await notices.TellAsync(conversation, Notice.TooFast, cancellationToken);
        return new RefusedException(400, TooMany, "Too many messages in a minute; this one was not taken.");
    }

    private static RefusedException Ended() => new(400, "ConversationEnded", "The conversation has ended; start a new one.");
}
