using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Payloads;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Genesys;

/// <summary>
/// The one webhook of the connector: words or a button in, words and buttons out; Complete gives the flow to an agent. Neither a turn's id
/// nor a signature comes with a request (protocols §6.5): a repeat that comes while the first is at work is taken as a retry and gets its
/// answer; one that comes later cannot be told from the same words said again. Whether the connector retries is not verified. The
/// <c>parameters</c> map and the schema with <c>entities</c> are not verified either, and not used.
/// </summary>
internal static class GenesysEndpoints
{
    private const int BodyBytes = 64 * 1024;

    public static IEndpointRouteBuilder MapGenesys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/phone/genesys", TurnAsync);
        return routes;
    }

    private static async Task<IResult> TurnAsync(
        HttpRequest request,
        IOptions<GenesysOptions> options,
        ICalls calls,
        CallRecord record,
        CallCases cases,
        CallTurns turns,
        IConversationLog log,
        CancellationToken cancellationToken
    )
    {
        BearerCheck.Check(request, options.Value.Token);
        var bytes = await RequestBody.ReadAsync(request, BodyBytes);
        var body = LenientJson.Read(bytes);
        if (body.Text("botSessionId") is not { Length: > 0 and <= 200 } session)
        {
            throw new RefusedException(400, "BadArgument", "A 'botSessionId' is needed.");
        }

        var language = body.Text("languageCode");
        var call = await record.StartAsync(new(GenesysOptions.Channel, session, null, null, language), cancellationToken);
        var input = body.Child("inputMessage");
        var words = input.Child("buttonResponse").Text("payload") ?? input.Text("text") ?? "";
        (call, var telling) =
            words.Length == 0
                ? await turns.GreetAsync(call, cancellationToken)
                : await turns.SaidAsync(call, new(words, language, ExternalId: IdOf(call, bytes)), cancellationToken);
        var toPerson =
            telling.End?.TransferTo is not null
            || (await log.FindAsync(call.ConversationId, cancellationToken))?.Owner.Kind is OwnerKind.Handoff;
        var caseNumber = toPerson ? telling.End?.CaseNumber ?? await cases.OpenAsync(call, cancellationToken) : null;
        var over = toPerson || telling.End is not null;
        if (over)
        {
            call = await record.EndAsync(call, toPerson ? "handoff" : telling.End!.Reason, toPerson, cancellationToken);
        }

        // Requests of one session come one after the other.
        _ = await calls.SaveAsync(call, cancellationToken);
        return LenientJson.Answer(
            new JsonObject
            {
                ["replymessages"] = Replies(call, telling),
                ["intent"] = toPerson ? "handoff" : "None",
                ["confidence"] = 1,
                ["botState"] = over ? options.Value.CompleteState : options.Value.MoreState,
                ["slotValues"] = Slots(call, caseNumber),
            }
        );
    }

    // The call's version grows with each answer: the same body is the same message until one was given.
    private static string IdOf(Call call, byte[] body) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{call.CallId}:{call.Version}:{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}"
        );

    private static JsonObject Slots(Call call, string? caseNumber)
    {
        var slots = new JsonObject { ["conversationId"] = call.ConversationId };
        if (caseNumber is not null)
        {
            slots["caseNumber"] = caseNumber;
        }

        return slots;
    }

    private static JsonArray Replies(Call call, Telling telling)
    {
        var replies = new JsonArray();
        for (var i = 0; i < telling.Say.Count; i++)
        {
            var reply = new JsonObject { ["type"] = "Text", ["text"] = telling.Say[i].Text };
            if (i == telling.Say.Count - 1 && call.Choices.Count > 0)
            {
                reply["type"] = "Structured";
                reply["content"] = new JsonArray([
                    .. call.Choices.Select(c =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["contentType"] = "QuickReply",
                                ["quickReply"] = new JsonObject { ["text"] = c.Value, ["payload"] = c.Value },
                            }
                    ),
                ]);
            }

            replies.Add((JsonNode)reply);
        }

        return replies;
    }
}
