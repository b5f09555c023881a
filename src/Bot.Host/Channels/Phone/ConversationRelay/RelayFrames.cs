using System.Net.WebSockets;
using System.Threading.Channels;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>Reads a carrier's frames from its socket.</summary>
internal static class RelayFrames
{
    /// <summary>Until the socket ends, breaks or sends a frame of more than <paramref name="most"/> bytes; then no more events follow.</summary>
    public static async Task ReceiveAsync(WebSocket socket, int most, ChannelWriter<RelayEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[most];
            var length = 0;
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += received.Count;
                if (received.MessageType == WebSocketMessageType.Close || (!received.EndOfMessage && length == buffer.Length))
                {
                    // Gone, or a frame longer than any carrier sends.
                    break;
                }

                if (received.EndOfMessage)
                {
                    if (received.MessageType == WebSocketMessageType.Text && RelayFrame.Read(buffer.AsSpan(0, length)) is { } frame)
                    {
                        await events.WriteAsync(new RelayEvent.FrameCame(frame), cancellationToken);
                    }

                    length = 0;
                }
            }
        }
        catch (WebSocketException)
        {
            // The connection broke: the same as its end.
        }
        finally
        {
            events.TryComplete();
        }
    }
}
