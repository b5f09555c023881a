using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>Answers a wish to link and a typed code; everything else goes on to the next handler.</summary>
internal sealed class LinkingTurns(ITurnHandler next, LinkReplies replies, IIdSource ids) : ITurnHandler
{
    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken) =>
        work.Entries is [{ Kind: EntryKind.Resident } entry] && await replies.AnswerAsync(work.Conversation, ActivityJson.Parse(entry.ActivityJson).Text, cancellationToken) is { } reply
            ? Result(reply, work)
            : await next.HandleAsync(work, cancellationToken);

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
