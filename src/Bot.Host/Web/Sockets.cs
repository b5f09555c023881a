using System.Net.WebSockets;

namespace Bot.Host.Web;

/// <summary>What every WebSocket route shares.</summary>
internal static class Sockets
{
    /// <summary>How long a goodbye may take before the connection is cut.</summary>
    public static readonly TimeSpan CloseWithin = TimeSpan.FromSeconds(2);

    /// <exception cref="RefusedException">400: the request wants no WebSocket.</exception>
    public static void RequireSocket(this HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw new RefusedException(400, "BadArgument", "This address takes WebSocket connections only.");
        }
    }

    /// <summary>Accepts the socket; a client that does not answer pings (<see cref="WebOptions.SocketPing"/>) loses it.</summary>
    public static Task<WebSocket> AcceptSocketAsync(this HttpContext context, WebOptions options) =>
        context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = options.SocketPing, KeepAliveTimeout = options.SocketPing }
        );

    /// <summary>Says goodbye if the socket is still open. Never throws, and takes at most <see cref="CloseWithin"/>.</summary>
    public static async Task SayGoodbyeAsync(this WebSocket socket, WebSocketCloseStatus status)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(CloseWithin);
        await socket.CloseOutputAsync(status, null, patience.Token).EndQuietlyAsync();
    }

    /// <summary>
    /// Waits for the task and ignores how it ended: the end of a connection shows as an exception in whichever side notices it first.
    /// </summary>
    public static async Task EndQuietlyAsync(this Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
