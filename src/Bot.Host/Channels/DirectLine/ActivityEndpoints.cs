using Bot.Host.Web;
using Bot.Protocol.DirectLine;
using Bot.Storage.Database;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Reading and posting activities (protocols §1.3).</summary>
internal static class ActivityEndpoints
{
    /// <summary>
    /// A page of what comes after the watermark; without one, from the start. A living conversation is never refused here: clients would
    /// stop asking (protocols §3.4). Who asks too often gets nothing new until the minute is over.
    /// </summary>
    public static async Task<IResult> ListAsync(
        string id,
        string? watermark,
        HttpRequest request,
        DirectLineCaller caller,
        Conversations conversations,
        ActivityReader reader,
        ResidentRateLimit limit,
        PublicAddress address
    )
    {
        await caller.IdentifyAsync(request, id);
        var after = ActivityMapOut.ReadWatermark(watermark, missing: 0);
        if (!await limit.TakeReadAsync(id))
        {
            return Nothing(after);
        }

        try
        {
            await conversations.FindAsync(id, request.HttpContext.RequestAborted);
            return new ProtocolResult<ActivitySet>(
                await reader.ReadSetAsync(id, after, address.Of(request), request.HttpContext.RequestAborted)
            );
        }
        catch (StoreUnavailableException)
        {
            return Nothing(after);
        }
    }

    /// <summary>Takes one activity; answers as soon as it is kept.</summary>
    public static async Task<IResult> PostAsync(
        string id,
        HttpRequest request,
        DirectLineCaller caller,
        Conversations conversations,
        ActivityIntake intake,
        Notices notices,
        IOptions<DirectLineOptions> options
    )
    {
        var claims = await caller.IdentifyAsync(request, id);
        var conversation = await conversations.FindAsync(id, request.HttpContext.RequestAborted);
        try
        {
            var activity = RequestBody.ParseActivity(await RequestBody.ReadAsync(request, options.Value.ActivityBytes));
            return new ProtocolResult<ResourceResponse>(
                new() { Id = await intake.TakeAsync(activity, conversation, claims, request.HttpContext.RequestAborted) }
            );
        }
        catch (RefusedException refused) when (refused.Status == StatusCodes.Status413PayloadTooLarge)
        {
            await notices.TellAsync(conversation, Notice.MessageTooBig, CancellationToken.None);
            throw;
        }
    }

    private static ProtocolResult<ActivitySet> Nothing(long after) => new(new() { Watermark = ActivityMapOut.Watermark(after) });
}
