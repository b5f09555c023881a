using System.Text.Json;
using System.Text.Unicode;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>The webhook: its set-up by GET, its deliveries by POST.</summary>
internal static class WebhookEndpoints
{
    public const string Path = "/channels/whatsapp/webhook";

    /// <summary>Meta's own limit of a delivery is 3 MB (protocols §5.1); a little is left for what it calls a megabyte.</summary>
    public const int BodyLimit = 3 * 1024 * 1024 + 64 * 1024;

    /// <summary>Answers the challenge when mode and token are right, and 403 otherwise.</summary>
    public static IResult Verify(HttpRequest request, IOptionsMonitor<WhatsAppOptions> options)
    {
        var query = request.Query;
        var good = FixedTime.AreSame(query["hub.verify_token"].ToString(), options.CurrentValue.VerifyToken);
        return good && query["hub.mode"] == "subscribe" && query["hub.challenge"].ToString() is { Length: > 0 } challenge
            ? Results.Text(challenge, "text/plain")
            : throw new RefusedException(403, "Forbidden", "The verify token or the mode is wrong.");
    }

    /// <summary>Answers 200 once everything in the delivery is durable; until then WhatsApp sends it again.</summary>
    public static async Task<IResult> TakeAsync(HttpRequest request, WebhookSignature signature, WebhookIntake intake)
    {
        RequestBody.Allow(request.HttpContext, BodyLimit + 1);

        var body = await RequestBody.ReadAsync(request, BodyLimit);
        if (!signature.IsGood(body, request.Headers[WebhookSignature.Header]))
        {
            throw new RefusedException(401, "BadSignature", "The signature is missing or does not match the body.");
        }

        using var delivery = Parse(body);
        // Not bound to the caller: what it delivered is taken whole, even if it hangs up meanwhile.
        await intake.TakeAsync(delivery.RootElement, CancellationToken.None);
        return Results.Ok();
    }

    private static JsonDocument Parse(byte[] body)
    {
        if (!Utf8.IsValid(body))
        {
            // The parser looks at texts only when they are read, which is too late to refuse.
            throw new RefusedException(400, "BadArgument", "The body is not UTF-8.");
        }

        try
        {
            var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            throw new RefusedException(400, "BadArgument", "The body is no JSON object.");
        }
        catch (JsonException)
        {
            throw new RefusedException(400, "BadArgument", "The body is not valid JSON.");
        }
    }
}
