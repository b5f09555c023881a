using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Host.Channels.Payloads;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Jambonz;

/// <summary>The three webhooks: a call comes in, the caller said or pressed something, the call's state changed.</summary>
internal static class JambonzEndpoints
{
    private const string Turn = "/phone/jambonz/turn";
    private const int BodyBytes = 256 * 1024;

    public static IEndpointRouteBuilder MapJambonz(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/phone/jambonz", CallAsync);
        routes.MapPost(Turn, TurnAsync);
        routes.MapPost("/phone/jambonz/status", StatusAsync);
        return routes;
    }

    private static async Task<IResult> CallAsync(
        HttpRequest request,
        IServiceProvider services,
        CallRecord record,
        CallTurns turns,
        CancellationToken cancellationToken
    )
    {
        var body = await BodyAsync(request, services);
        var call = await record.StartAsync(
            new(JambonzOptions.Channel, CallSid(body), body.Text("from"), body.Text("to")),
            cancellationToken
        );
        return await AnswerAsync(await turns.GreetAsync(call, cancellationToken), services, cancellationToken);
    }

    private static async Task<IResult> TurnAsync(
        HttpRequest request,
        IServiceProvider services,
        ICalls calls,
        CallTurns turns,
        CancellationToken cancellationToken
    )
    {
        var body = await BodyAsync(request, services);
        var call =
            await calls.FindAsync(JambonzOptions.Channel, CallSid(body), cancellationToken)
            ?? throw new RefusedException(404, "NotFound", "There is no such call.");
        var id = IdOf(request);
        if (call.AnsweredRequest == id && call.Answer is { } answered)
        {
            return LenientJson.Answer(JsonNode.Parse(answered)!);
        }

        var best = body.Child("speech").Items("alternatives").FirstOrDefault();
        var words = best.Text("transcript") ?? "";
        var outcome = body.Text("reason") switch
        {
            "dtmfDetected" when body.Text("digits") is { Length: > 0 } digits => await turns.KeysAsync(call, digits, id, cancellationToken),
            "timeout" => await turns.SilenceAsync(call, cancellationToken),

            // The recogniser gave the words up itself: they are asked back whatever its figure was.
            "stt-low-confidence" => await turns.SaidAsync(
                call,
                new(words, body.Child("speech").Text("language_code"), 0, id),
                cancellationToken
            ),
            _ => await turns.SaidAsync(
                call,
                new(words, body.Child("speech").Text("language_code"), best.Number("confidence"), id),
                cancellationToken
            ),
        };
        return await AnswerAsync(outcome, services, cancellationToken, id);
    }

    private static async Task<IResult> StatusAsync(
        HttpRequest request,
        IServiceProvider services,
        ICalls calls,
        CallRecord record,
        CancellationToken cancellationToken
    )
    {
        var body = await BodyAsync(request, services);
        var status = body.Text("call_status");
        if (
            status is "completed" or "failed" or "busy" or "no-answer"
            && await calls.FindAsync(JambonzOptions.Channel, CallSid(body), cancellationToken) is { Ended: false } call
        )
        {
            await calls.SaveAsync(await record.EndAsync(call, status, transferred: false, cancellationToken), cancellationToken);
        }

        return Results.Ok();
    }

    private static async Task<IResult> AnswerAsync(
        (Call Call, Telling Telling) outcome,
        IServiceProvider services,
        CancellationToken cancellationToken,
        string? request = null
    )
    {
        var (call, telling) = outcome;
        var verbs = services.GetRequiredService<JambonzVerbs>().Map(call, telling, Turn);
        if (telling.End is { } end)
        {
            call = await services
                .GetRequiredService<CallRecord>()
                .EndAsync(call, end.Reason, end.TransferTo is not null, cancellationToken);
        }

        // Webhooks of one call come one after the other; of two at once the later one's place in the log counts.
        _ = await services
            .GetRequiredService<ICalls>()
            .SaveAsync(call with { AnsweredRequest = request, Answer = verbs.ToJsonString(LenientJson.Plain) }, cancellationToken);
        return LenientJson.Answer(verbs);
    }

    private static async Task<JsonObject> BodyAsync(HttpRequest request, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<JambonzOptions>>().Value;
        var body = await RequestBody.ReadAsync(request, BodyBytes);
        if (request.Headers["Jambonz-Signature"].ToString() is not { Length: > 0 } signature)
        {
            throw new RefusedException(401, "Unauthorized", "The request is not signed.");
        }

        return
            options.Secret is { Length: > 0 } secret
            && JambonzSignature.IsValid(signature, secret, body, services.GetRequiredService<TimeProvider>().GetUtcNow(), options.Tolerance)
            ? LenientJson.Read(body)
            : throw new RefusedException(403, "BadSignature", "The signature is not that of this body, or too old.");
    }

    /// <summary>
    /// The protocol gives turns no id (protocols §6.4). The signature, over time and body, is the same when one request comes twice, and is
    /// another one when a caller presses the same key or says the same words again. A platform that signs a retry anew cannot be told from
    /// a caller who repeats themselves; whether jambonz does is not verified.
    /// </summary>
    private static string IdOf(HttpRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers["Jambonz-Signature"].ToString())));

    private static string CallSid(JsonObject body) =>
        body.Text("call_sid") is { Length: > 0 and <= 200 } sid
            ? sid
            : throw new RefusedException(400, "BadArgument", "A 'call_sid' is needed.");
}
