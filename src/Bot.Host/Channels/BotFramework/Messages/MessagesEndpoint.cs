using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Channels.BotFramework.Tokens;
using Bot.Host.Channels.Gate;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>The bot's endpoint (protocols §1.8).</summary>
internal sealed class MessagesEndpoint(
    ChannelCallers callers,
    ChannelIntake intake,
    IEntrySends sends,
    IConversationSignals signals,
    IConversationLog log,
    ExpectedReplies replies,
    IOptionsMonitor<BotFrameworkOptions> options,
    TimeProvider time
)
{
    public const string Path = "/api/messages";

    public async Task<IResult> TakeAsync(HttpRequest request)
    {
        var settings = options.CurrentValue;
        var cancellation = request.HttpContext.RequestAborted;
        var activity = RequestBody.ParseActivity(await RequestBody.ReadAsync(request, settings.ActivityBytes));
        await callers.CheckAsync(request.Headers.Authorization, activity, cancellation);
        BotFrameworkMapIn.Check(activity);
        switch (activity.Type)
        {
            case ActivityTypes.Invoke:
                // Nothing that we show sends invokes, so none is ours to answer.
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
            case ActivityTypes.Typing:
                await ShowTypingAsync(activity, cancellation);
                return Results.Ok();
            case ActivityTypes.Trace or ActivityTypes.Handoff:
                return Results.Ok();
        }

        var expects = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var until = time.GetUtcNow() + settings.ExpectRepliesWithin;
        var accepted = await intake.TakeAsync(BotFrameworkMapIn.Map(activity, settings, expects ? until : null), CancellationToken.None);
        if (activity.Is(ActivityTypes.EndOfConversation))
        {
            // Once for each end: channels repeat their posts, and the resident may have begun anew by then.
            await sends.SendAsync(
                new()
                {
                    ConversationId = accepted.ConversationId,
                    CloseEpisode = true,
                    IdempotencyKey = $"end-{accepted.EntryId}",
                },
                CancellationToken.None
            );
        }

        return expects ? await replies.WaitAsync(accepted, activity, settings.ExpectRepliesWithin, cancellation) : Results.Ok();
    }

    private async Task ShowTypingAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (
            await log.FindByChannelKeyAsync(BotFrameworkOptions.Channel, BotFrameworkMapIn.Key(activity), cancellationToken) is
            { } conversation
        )
        {
            signals.Transient(
                conversation.Id,
                ActivityJson.Write(new() { Type = ActivityTypes.Typing, From = activity.From! with { Role = Roles.User } })
            );
        }
    }
}
