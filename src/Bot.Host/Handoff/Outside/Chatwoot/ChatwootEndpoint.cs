using System.Text.Json.Nodes;
using Bot.Host.Channels.Payloads;
using Bot.Host.Web;
using Bot.Protocol.Handoff;
using Bot.Protocol.Json;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>The agent bot's webhook: what agents write goes to the resident, and a resolved conversation goes back to the bot.</summary>
internal sealed class ChatwootEndpoint(
    OutsideTalk talk,
    OutsideDeskLinks links,
    ChatwootDesk desk,
    IOptions<ChatwootOptions> options,
    TimeProvider clock
)
{
    public const string Path = "/handoff/chatwoot";

    private const int BodyBytes = 1024 * 1024;

    public async Task<IResult> TakeAsync(HttpRequest request)
    {
        if (options.Value.Address is null)
        {
            throw new RefusedException(404, "NotFound", "No Chatwoot is configured here.");
        }

        var body = LenientJson.Read(await VerifiedAsync(request));
        switch (body.Text("event"))
        {
            case "message_created" when IsOfAgent(body) && await FindAsync(Id(body.Child("conversation"))) is { } link:
                await talk.SayAsync(desk.Name, link, Words(body), body.Child("sender").Text("name"), Id(body), CancellationToken.None);
                break;
            case "conversation_resolved" when await FindAsync(Id(body)) is { IsClosed: false } link:
                await talk.StatusAsync(desk.Name, link, HandoffStates.Completed, null, CancellationToken.None);
                break;
        }

        // Everything else (our own messages, other conversations of the inbox, events of later versions) is taken and left alone.
        return Results.Ok();
    }

    private async Task<byte[]> VerifiedAsync(HttpRequest request)
    {
        var body = await RequestBody.ReadAsync(request, BodyBytes);
        var signature = request.Headers["X-Chatwoot-Signature"].ToString();
        if (signature.Length == 0)
        {
            throw new RefusedException(401, "Unauthorized", "The request is not signed.");
        }

        return ChatwootSignature.IsValid(
            signature,
            request.Headers["X-Chatwoot-Timestamp"].ToString(),
            options.Value.WebhookSecret,
            body,
            clock.GetUtcNow(),
            options.Value.Tolerance
        )
            ? body
            : throw new RefusedException(403, "BadSignature", "The signature is not that of this body, or too old.");
    }

    private async Task<OutsideDeskLink?> FindAsync(string? conversation) =>
        conversation is null ? null : await links.FindByReferenceAsync(desk.Name.Key, conversation, CancellationToken.None);

    // Private messages are notes between agents (and our own transcript); those of a bot are no person's.
    private static bool IsOfAgent(JsonObject body) =>
        body.Text("message_type") == "outgoing"
        && body.Child("private")?.ToString() != "true"
        && body.Child("sender").Text("type") != "agent_bot";

    // A message may be files alone: their addresses are what can be shown in every channel.
    private static string Words(JsonObject body) =>
        body.Text("content") is { Length: > 0 } text
            ? text
            : string.Join('\n', body.Items("attachments").Select(a => a.Text("data_url")).OfType<string>());

    private static string? Id(JsonNode? node) => node.Child("id")?.ToString() is { Length: > 0 and <= 100 } id ? id : null;
}
