using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>
/// Answers a wish to link and a typed code, also beside other messages of the same burst; everything else goes on to the next handler.
/// </summary>
internal sealed class LinkingTurns(ITurnHandler next, LinkReplies replies, IIdSource ids, HandoffSettings settings) : ITurnHandler
{
    private const string Form = "link_code";

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var (answered, rest) = (new List<LinkReply>(), new List<ConversationEntry>());
        foreach (var entry in work.Entries)
        {
            if (
                entry.Kind == EntryKind.Resident
                && await replies.AnswerAsync(work.Conversation, ActivityJson.Parse(entry.ActivityJson), entry.Sequence, cancellationToken)
                    is { } reply
            )
            {
                answered.Add(reply);
                rest.RemoveAll(earlier => reply.Begun.Contains(earlier.EntryId));
            }
            else
            {
                rest.Add(entry);
            }
        }

        if (answered.Count == 0)
        {
            return await next.HandleAsync(work, cancellationToken);
        }

        var linked = Result(answered, work);
        if (rest.Count == 0)
        {
            return Counted(linked, work);
        }

        var others = await next.HandleAsync(work with { Entries = rest }, cancellationToken);
        return others with { Replies = [.. linked.Replies, .. others.Replies] };
    }

    // Who types wrong codes again and again gets a person, unless one is there or asked for already, or the house wants none for it.
    private TurnResult Counted(TurnResult answered, TurnWork work)
    {
        var state = work.Conversation.StateJson;
        if (answered.Decision.Reason != LinkReplies.UnknownCode)
        {
            return answered with { StateJson = FormFailures.Forget(state) };
        }

        var (count, kept) = FormFailures.Add(state, Form);
        if (
            count < settings.FormFailures
            || work.Lease.Owner.Kind != OwnerKind.Bot
            || settings.ReasonsOff.Contains(Reasons.FormFailed, StringComparer.OrdinalIgnoreCase)
        )
        {
            return answered with { StateJson = kept };
        }

        return answered with
        {
            StateJson = FormFailures.Forget(kept),
            Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reasons.FormFailed)
            {
                Department = work.Conversation.Department,
                Language = work.Conversation.Language,
            },
        };
    }

    private TurnResult Result(IReadOnlyList<LinkReply> answered, TurnWork work) =>
        new()
        {
            Replies = [.. answered.Select(reply => new EntryDraft(EntryKind.Bot, "bot", reply.ActivityJson))],
            Decision = new()
            {
                Id = ids.NewId(),
                Outcome = Outcome.Form.Word(),
                Reason = answered[^1].Reason,
                Department = work.Conversation.Department,
                Language = work.Conversation.Language,
                Json = $$"""{"outcome":"form","reason":"{{answered[^1].Reason}}"}""",
            },
        };
}
