using System.Net.WebSockets;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// Sends one client the log from its mark on, by sequence: the echo of a message stands before its replies because it does in the log.
/// Typing passes through between. What the client sends is ignored (empty keep-alive frames, protocols §1.4).
/// </summary>
internal sealed class ActivityStream(ActivityReader reader, ActivityMapOut map, IConversationSignals signals, TimeProvider time)
{
    /// <summary>Runs until the client goes, or <paramref name="ending"/> says that the host stops.</summary>
    public async Task RunAsync(WebSocket socket, string conversationId, long after, string host, CancellationToken ending)
    {
        // Cancelling a call on the socket cuts the connection. So that a stopping host can say goodbye, its stop only ends the waiting.
        using var gone = new CancellationTokenSource();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending, gone.Token);
        var sending = SendAsync(socket, conversationId, after, host, over.Token, gone.Token);
        var receiving = ReceiveAsync(socket, gone.Token);
        await Task.WhenAny(sending, receiving);
        await socket.SayGoodbyeAsync(WebSocketCloseStatus.EndpointUnavailable);

        // Waits for the client's answer, or a little: a connection that is cut at once takes the goodbye with it.
        await Task.WhenAny(receiving, Task.Delay(Sockets.CloseWithin, time, CancellationToken.None));
        await gone.CancelAsync();
        await Task.WhenAll(sending.EndQuietlyAsync(), receiving.EndQuietlyAsync());
        if (
            sending is
            { IsFaulted: true, Exception.InnerException: not (WebSocketException or OperationCanceledException or ObjectDisposedException) }
        )
        {
            await sending;
        }
    }

    private async Task SendAsync(
        WebSocket socket,
        string conversationId,
        long after,
        string host,
        CancellationToken over,
        CancellationToken gone
    )
    {
        using var subscription = signals.Subscribe(conversationId);
        while (true)
        {
            while (await reader.ReadPageAsync(conversationId, after, host, over) is { } page)
            {
                after = page.Through;
                if (page.Activities.Count > 0)
                {
                    await SendAsync(socket, page.Activities, after, gone).WaitAsync(over);
                }
            }

            var passing = await subscription.WaitAsync(over);
            var typing = passing.Select(json => map.MapTransient(json, conversationId, time)).OfType<Activity>().ToList();
            if (typing.Count > 0)
            {
                await SendAsync(socket, typing, after, gone).WaitAsync(over);
            }
        }
    }

    private static Task SendAsync(WebSocket socket, IReadOnlyList<Activity> activities, long after, CancellationToken cancellation) =>
        socket
            .SendAsync(
                ProtocolJson.WriteUtf8(new ActivitySet { Activities = activities, Watermark = ActivityMapOut.Watermark(after) }).AsMemory(),
                WebSocketMessageType.Text,
                endOfMessage: true,
                cancellation
            )
            .AsTask();

    private static async Task ReceiveAsync(WebSocket socket, CancellationToken cancellation)
    {
        var buffer = new byte[1_024];
        while ((await socket.ReceiveAsync(buffer.AsMemory(), cancellation)).MessageType != WebSocketMessageType.Close) { }
    }
}
