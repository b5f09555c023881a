using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Switches;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Delegates;

/// <summary>
/// Gives turns to a department's own bot. Our own handler works first: its answer is there when the bot fails or is late, and where it sees
/// danger, a wish for a person or something to refuse, it is the one that counts. A bot that staff have turned off is not asked.
/// </summary>
internal sealed class DelegateTurns(
    ITurnHandler next,
    DelegateClient client,
    DelegatedConversations given,
    IConversationLog log,
    IBotSwitches switches,
    IOptionsMonitor<DelegatesOptions> options,
    TimeProvider time
) : ITurnHandler
{
    /// <summary>The reason code of a hand-off that the department's own bot asks for.</summary>
    public const string HandoffReason = "delegate_handoff";

    private static readonly Outcome[] OursAlone = [Outcome.Urgent, Outcome.Handoff, Outcome.Refuse];

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var conversation = work.Conversation;
        var bot = options.CurrentValue.BotOf(conversation.Channel, conversation.Department);
        if (bot is null || conversation.Owner.Kind != OwnerKind.Bot)
        {
            return await next.HandleAsync(work, cancellationToken);
        }

        var ours = await next.HandleAsync(work, cancellationToken);
        var department = conversation.Department ?? ours.Decision.Department;
        if (
            (Outcomes.Parse(ours.Decision.Outcome) is { } outcome && OursAlone.Contains(outcome))
            || ours.Decision.AsksAboutDanger()
            || (await switches.ReadAsync(cancellationToken)).KeepBack(conversation.Channel, department, ours.Decision)
        )
        {
            return ours;
        }

        using var limit = new CancellationTokenSource(bot.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        return
            await AskAsync(bot, work, either.Token) is { } replies
            && (replies.Count > 0 || await WroteItselfAsync(bot, work, cancellationToken))
            ? Result(bot, ours, department, replies)
            : ours;
    }

    /// <summary>All replies to the burst, in order; null when one activity was not taken.</summary>
    private async Task<IReadOnlyList<Activity>?> AskAsync(
        DelegatesOptions.DelegateOptions bot,
        TurnWork work,
        CancellationToken cancellationToken
    )
    {
        await given.GiveAsync(work.Conversation.Id, bot.Name, CancellationToken.None);
        var replies = new List<Activity>();
        foreach (var entry in work.Entries)
        {
            if (await client.SendAsync(bot, work.Conversation, entry, cancellationToken) is not { } some)
            {
                return null;
            }

            replies.AddRange(some);
        }

        return replies;
    }

    /// <summary>Bots may answer through the connector instead, while the call lasts.</summary>
    private async Task<bool> WroteItselfAsync(DelegatesOptions.DelegateOptions bot, TurnWork work, CancellationToken cancellationToken) =>
        // What stood there at the claim answers earlier turns, also where it came after the entries of this one.
        (await log.ReadAsync(work.Conversation.Id, work.Conversation.LastSequence, 50, cancellationToken)).Any(entry =>
            DelegateReplies.IsOf(entry, bot)
        );

    private static TurnResult Result(
        DelegatesOptions.DelegateOptions bot,
        TurnResult ours,
        string? department,
        IReadOnlyList<Activity> replies
    ) =>
        new()
        {
            Replies = [.. replies.Where(DelegateReplies.IsShown).Select(reply => DelegateReplies.Draft(reply, bot))],
            Decision = ours.Decision with
            {
                Outcome = Outcome.Form.Word(),
                Reason = "delegate",
                Department = department,
                Confidence = null,
            },
            Language = ours.Language,
            Handoff = replies.Any(reply => reply.Is(ActivityTypes.Event) && reply.Name == HandoffEvents.InitiateName)
                ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, HandoffReason) { Language = ours.Language }
                : null,
        };
}
