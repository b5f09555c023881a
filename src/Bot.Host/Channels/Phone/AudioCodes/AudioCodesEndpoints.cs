using System.Text.Json.Nodes;
using Bot.Host.Channels.Payloads;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>
/// The five calls of the gateway. No <c>websocketURL</c> is given out: protocols §6.3 names it, for messages of the bot's own accord, and
/// does not describe its frames. The gateway then takes everything by HTTP.
/// </summary>
internal static class AudioCodesEndpoints
{
    private const string Root = "/phone/audiocodes";
    private const int LongestId = 200;

    public static IEndpointRouteBuilder MapAudioCodes(this IEndpointRouteBuilder routes)
    {
        var bot = routes.MapGroup(Root);
        bot.AddEndpointFilter(
            async (context, next) =>
            {
                var options = context.HttpContext.RequestServices.GetRequiredService<IOptions<AudioCodesOptions>>().Value;
                BearerCheck.Check(context.HttpContext.Request, options.Token);
                return await next(context);
            }
        );
        bot.MapGet("", () => LenientJson.Answer(new JsonObject { ["type"] = "ac-bot-api", ["success"] = true }));
        bot.MapPost("", BeginAsync);
        bot.MapPost("/conversation/{id}/activities", ActivitiesAsync);
        bot.MapPost("/conversation/{id}/keepalive", RefreshAsync);
        bot.MapPost("/conversation/{id}/disconnect", DisconnectAsync);
        return routes;
    }

    private static async Task<IResult> BeginAsync(
        HttpRequest request,
        AudioCodesCalls calls,
        PublicAddress address,
        IOptions<AudioCodesOptions> options,
        CancellationToken cancellationToken
    )
    {
        var body = await LenientJson.ReadAsync(request, options.Value.BodyBytes);
        if (body.Text("conversation") is not { Length: > 0 and <= LongestId } id)
        {
            throw new RefusedException(400, "BadArgument", $"A 'conversation' of up to {LongestId} characters is needed.");
        }

        if (await calls.BeginAsync(id, cancellationToken) is null)
        {
            throw new RefusedException(409, "Conflict", "This conversation has ended; a new one needs a new id.");
        }

        var url = $"{address.Of(request)}{Root}/conversation/{Uri.EscapeDataString(id)}";
        return LenientJson.Answer(
            new JsonObject
            {
                ["activitiesURL"] = $"{url}/activities",
                ["refreshURL"] = $"{url}/keepalive",
                ["disconnectURL"] = $"{url}/disconnect",
                ["expiresSeconds"] = (int)options.Value.Expires.TotalSeconds,
            }
        );
    }

    private static async Task<IResult> ActivitiesAsync(
        string id,
        HttpRequest request,
        AudioCodesCalls calls,
        IOptions<AudioCodesOptions> options,
        CancellationToken cancellationToken
    )
    {
        var body = await LenientJson.ReadAsync(request, options.Value.BodyBytes);
        return LenientJson.Answer(
            new JsonObject
            {
                ["conversation"] = id,
                ["activities"] = await calls.TakeAsync(id, body.Items("activities"), cancellationToken),
            }
        );
    }

    private static async Task<IResult> RefreshAsync(string id, AudioCodesCalls calls, CancellationToken cancellationToken) =>
        await calls.RefreshAsync(id, cancellationToken) is null ? throw Unknown() : LenientJson.Answer(new JsonObject());

    private static async Task<IResult> DisconnectAsync(
        string id,
        HttpRequest request,
        AudioCodesCalls calls,
        IOptions<AudioCodesOptions> options,
        CancellationToken cancellationToken
    )
    {
        var body = await LenientJson.ReadAsync(request, options.Value.BodyBytes);
        var call = await calls.FindAsync(id, cancellationToken) ?? throw Unknown();
        await calls.EndAsync(call, body.Text("reasonCode") ?? body.Text("reason") ?? "disconnected", cancellationToken);
        return LenientJson.Answer(new JsonObject());
    }

    private static RefusedException Unknown() => new(404, "NotFound", "There is no such conversation.");
}
