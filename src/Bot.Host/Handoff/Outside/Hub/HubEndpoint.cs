using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Hub;

/// <summary>
/// What the hub sends: <c>handoff.status</c>, its agents' messages and their typing, for the conversation that it was asked to take.
/// </summary>
internal sealed class HubEndpoint(
    OutsideTalk talk,
    OutsideDeskLinks links,
    HubDesk desk,
    IConversationSignals signals,
    IOptions<HubOptions> options
)
{
    public const string Path = "/handoff/hub";

    private const int BodyBytes = 256 * 1024;

    public async Task<IResult> TakeAsync(HttpRequest request)
    {
        if (options.Value.Address is null)
        {
            throw new RefusedException(404, "NotFound", "No hub is configured here.");
        }

        BearerCheck.Check(request, options.Value.Secret);
        var activity = RequestBody.ParseActivity(await RequestBody.ReadAsync(request, BodyBytes));
        var link = activity.Conversation?.Id is { Length: > 0 and <= 100 } id
            ? await links.FindByConversationAsync(desk.Name.Key, id, request.HttpContext.RequestAborted)
            : null;
        if (link is null)
        {
            throw new RefusedException(404, "NotFound", "The hub was asked for no such conversation.");
        }

        // Once read it is done, whether or not the hub waits for the answer.
        if (HandoffEvents.TryReadStatus(activity, out var status))
        {
            await talk.StatusAsync(desk.Name, link, status.State!, status.Message, CancellationToken.None);
        }
        else if (activity.Is(ActivityTypes.Event) && activity.Name == HandoffEvents.StatusName)
        {
            throw new RefusedException(400, "BadArgument", "A handoff.status needs a 'state' in its value.");
        }
        else if (activity.Is(ActivityTypes.Message))
        {
            await talk.SayAsync(desk.Name, link, activity.Text, activity.From?.Name, activity.Id, CancellationToken.None);
        }
        else if (activity.Is(ActivityTypes.Typing) && !link.IsClosed)
        {
            signals.Transient(
                link.ConversationId,
                ActivityJson.Write(
                    new()
                    {
                        Type = ActivityTypes.Typing,
                        From = new()
                        {
                            Id = "agent",
                            Name = activity.From?.Name,
                            Role = Roles.Bot,
                        },
                    }
                )
            );
        }

        return Results.Ok();
    }
}
