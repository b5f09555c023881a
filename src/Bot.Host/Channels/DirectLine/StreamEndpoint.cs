using Bot.Host.Telemetry;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>The WebSocket (protocols §1.4). The address holds a ticket for 60 seconds; no header is needed.</summary>
internal static class StreamEndpoint
{
    public static async Task ConnectAsync(
        string id,
        string? t,
        HttpContext context,
        DirectLineTokens tokens,
        Origins origins,
        Conversations conversations,
        ActivityStream stream,
        OpenStreams open,
        PublicAddress address,
        HostMetrics metrics,
        IHostApplicationLifetime lifetime,
        IOptions<WebOptions> web
    )
    {
        context.RequireSocket();
        var (claims, after) = await tokens.ReadStreamTicketAsync(t ?? "");
        if (claims.ConversationId != id)
        {
            throw new RefusedException(403, "BadToken", "The ticket is for another conversation.");
        }

        origins.Check(context.Request, claims.Origins);
        await conversations.FindAsync(id, context.RequestAborted);
        using var socket = await context.AcceptSocketAsync(web.Value);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        using var counted = metrics.SocketOpened(ActivityMapIn.Channel);
        await open.RunAsync(id, over => stream.RunAsync(socket, id, after, address.Of(context.Request), over), ending.Token);
    }
}
