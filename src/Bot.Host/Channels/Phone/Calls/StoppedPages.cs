using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Host.Switches;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>Takes out of a call what staff have stopped since it was begun to be read out.</summary>
internal sealed class StoppedPages(StoppedReplies stopped, IConversationLog log)
{
    /// <summary>
    /// Without the pages of such an answer: to go on, to repeat or to be sent the page is then a question like any other, and its turn says
    /// that the bot is off.
    /// </summary>
    public async Task<Call> ForgetAsync(Call call, CancellationToken cancellationToken) =>
        call.Last.Count > 0
        && call.Told > 0
        && await log.FindAsync(call.ConversationId, cancellationToken) is { } conversation
        && await stopped.IncludesAsync(conversation, call.Told, cancellationToken)
            ? call with
            {
                Last = [],
                Rest = [],
                Links = [],
            }
            : call;
}
