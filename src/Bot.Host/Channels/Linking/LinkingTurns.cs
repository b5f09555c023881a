using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>Answers a wish to link and a typed code, also beside other messages of the same burst; everything else goes on to the next handler.</summary>
internal sealed class LinkingTurns(ITurnHandler next, LinkReplies replies, IIdSource ids, HandoffSettings settings) : ITurnHandler
{
    private const string Form = "link_code";

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        foreach (var entry in work.Entries.Where(entry => entry.Kind == EntryKind.Resident))
        {
            if (await replies.AnswerAsync(work.Conversation, ActivityJson.Parse(entry.ActivityJson).Text, cancellationToken) is not { } reply)
            {
                continue;
            }

            var linked = Result(reply, work);
            if (work.Entries.Count == 1)
            {
                return Counted(linked, work);
            }

            var others = await next.HandleAsync(work with { Entries = [.. work.Entries.Where(other => other != entry)] }, cancellationToken);
            return others with { Replies = [.. linked.Replies, .. others.Replies] };
        }

        return await next.HandleAsync(work, cancellationToken);
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
        if (count < settings.FormFailures || work.Lease.Owner.Kind != OwnerKind.Bot || settings.ReasonsOff.Contains(Reasons.FormFailed, StringComparer.OrdinalIgnoreCase))
        {
            return answered with { StateJson = kept };
        }

        return answered with
        {
            StateJson = FormFailures.Forget(kept),
            Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reasons.FormFailed) { Department = work.Conversation.Department, Language = work.Conversation.Language },
        };
    }

    private TurnResult Result(LinkReply reply, TurnWork work) => new()
    {
        Replies = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(reply.Text, reply.Locale, TextFormats.Plain)))],
        Decision = new()
        {
            Id = ids.NewId(), Outcome = Outcome.Form.Word(), Reason = reply.Reason, Department = work.Conversation.Department, Language = work.Conversation.Language,
            Json = $$"""{"outcome":"form","reason":"{{reply.Reason}}"}""",
        },
    };
}
