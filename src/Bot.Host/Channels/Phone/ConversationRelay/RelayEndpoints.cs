using System.Net.WebSockets;
using System.Text.Json;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>The routes that the carrier calls.</summary>
internal static class RelayEndpoints
{
    private const int FormBytes = 64 * 1024;

    public static IEndpointRouteBuilder MapConversationRelay(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/phone/voice", VoiceAsync);
        routes.MapPost("/phone/action", ActionAsync);
        routes.MapGet("/phone/relay", RelayAsync);
        return routes;
    }

    /// <summary>A call comes in: connect it to our socket.</summary>
    private static async Task<IResult> VoiceAsync(
        HttpRequest request,
        RelayCaller caller,
        RelayTwiml twiml,
        PublicAddress address,
        IOptions<PhoneOptions> phone
    )
    {
        var form = await FormAsync(request, caller);
        return Xml(Connect(request, caller, twiml, address, phone.Value.LineOf(form.GetValueOrDefault("To")).Language, greets: true));
    }

    /// <summary>The connection to our socket ended: pass the call on, connect it again, or let it go.</summary>
    private static async Task<IResult> ActionAsync(
        HttpRequest request,
        RelayCaller caller,
        RelayTwiml twiml,
        PublicAddress address,
        ICalls calls,
        CallRecord record,
        IConversationLog log,
        IOptions<PhoneOptions> phone,
        IOptions<ConversationRelayOptions> options,
        CancellationToken cancellationToken
    )
    {
        var form = await FormAsync(request, caller);
        if (
            form.GetValueOrDefault("CallSid") is not { Length: > 0 } callSid
            || await calls.FindAsync(ConversationRelayOptions.Channel, callSid, cancellationToken) is not { } call
        )
        {
            return Xml(RelayTwiml.HangUp());
        }

        var department = (await log.FindAsync(call.ConversationId, cancellationToken))?.Department ?? call.Department;
        if (IsHandoff(form.GetValueOrDefault("HandoffData")) && phone.Value.TransferNumber(department) is { } number)
        {
            return Xml(RelayTwiml.Dial(number));
        }

        // Field names of the callback are from the carrier's pages, not from a run (protocols §6.2): either sign of a broken socket counts.
        var broke = form.GetValueOrDefault("ErrorCode") is { Length: > 0 } || form.GetValueOrDefault("SessionStatus") is "failed";
        var over = call.Ended || form.GetValueOrDefault("CallStatus") is "completed" or "canceled" or "busy" or "failed" or "no-answer";
        if (broke && !over && call.Reconnects < options.Value.MostReconnects)
        {
            return Xml(Connect(request, caller, twiml, address, call.Voice, greets: false));
        }

        if (!call.Ended)
        {
            await calls.SaveAsync(
                await record.EndAsync(call, form.GetValueOrDefault("SessionStatus") ?? "ended", transferred: false, cancellationToken),
                cancellationToken
            );
        }

        return Xml(RelayTwiml.HangUp());
    }

    private static async Task RelayAsync(
        HttpContext context,
        RelayCaller caller,
        IServiceProvider services,
        IOptions<PhoneOptions> phone,
        IOptions<WebOptions> web,
        IHostApplicationLifetime lifetime
    )
    {
        context.RequireSocket();
        caller.CheckSocket(context.Request);
        using var socket = await context.AcceptSocketAsync(web.Value);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var session = ActivatorUtilities.CreateInstance<RelaySession>(
            services,
            new RelayLine(socket, phone.Value),
            phone.Value,
            services.GetRequiredService<IOptions<ConversationRelayOptions>>().Value
        );
        try
        {
            await session.RunAsync(socket, ending.Token);
        }
        catch (Exception exception)
            when (exception is WebSocketException || (exception is OperationCanceledException && ending.IsCancellationRequested))
        {
            // The caller has gone or the host stops; the call is in the store.
        }

        await socket.SayGoodbyeAsync(WebSocketCloseStatus.NormalClosure);
    }

    private static string Connect(
        HttpRequest request,
        RelayCaller caller,
        RelayTwiml twiml,
        PublicAddress address,
        Bot.Dialogs.Speech.SpeechLanguage voice,
        bool greets
    )
    {
        var query = caller.Query(request);
        return twiml.Connect(
            $"{address.SocketOf(request)}/phone/relay{query}",
            $"{address.Of(request)}/phone/action{query}",
            voice,
            greets
        );
    }

    private static async Task<Dictionary<string, string>> FormAsync(HttpRequest request, RelayCaller caller)
    {
        var body = await RequestBody.ReadAsync(request, FormBytes);
        var fields = Microsoft
            .AspNetCore.WebUtilities.QueryHelpers.ParseQuery(System.Text.Encoding.UTF8.GetString(body))
            .SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))
            .ToArray();
        caller.CheckWebhook(request, fields);
        return fields.GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
    }

    private static bool IsHandoff(string? data)
    {
        if (string.IsNullOrEmpty(data))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(data);
            return document.RootElement.Text("reasonCode") == "live-agent-handoff";
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IResult Xml(string twiml) => Results.Text(twiml, "text/xml", System.Text.Encoding.UTF8);
}
