using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>
/// The replies in the answer to the call that expects them; they count as sent once the answer has been written to a caller who is still
/// there.
/// </summary>
internal sealed class ExpectedAnswer(
    string conversationId,
    IReadOnlyList<Activity> activities,
    IReadOnlyList<long> sequences,
    ExpectedReplies replies
) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await new ProtocolResult<ActivitySet>(new() { Activities = activities }).ExecuteAsync(httpContext);
        await httpContext.Response.CompleteAsync();
        if (!httpContext.RequestAborted.IsCancellationRequested)
        {
            await replies.TakenAsync(conversationId, sequences, CancellationToken.None);
        }
    }
}
