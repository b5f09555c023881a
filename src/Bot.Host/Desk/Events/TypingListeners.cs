using System.Threading.Channels;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Protocol.Activities;

namespace Bot.Host.Desk.Events;

/// <summary>Hears residents type in the conversations of one agent.</summary>
internal sealed class TypingListeners(
    IConversationSignals signals,
    ChannelWriter<(string Conversation, string Who)> heard,
    CancellationToken ending
) : IDisposable
{
    private readonly Dictionary<string, CancellationTokenSource> _listening = new(StringComparer.Ordinal);

    public void Listen(string conversationId)
    {
        if (_listening.ContainsKey(conversationId))
        {
            return;
        }

        var stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        _listening[conversationId] = stop;
        _ = HearAsync(conversationId, stop.Token);
    }

    public void Forget(string conversationId)
    {
        if (_listening.Remove(conversationId, out var stop))
        {
            stop.Cancel();
            stop.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var id in _listening.Keys.ToList())
        {
            Forget(id);
        }
    }

    private async Task HearAsync(string conversationId, CancellationToken stop)
    {
        using var subscription = signals.Subscribe(conversationId);
        try
        {
            while (true)
            {
                foreach (var json in await subscription.WaitAsync(stop))
                {
                    if (ActivityJson.Parse(json) is { Type: ActivityTypes.Typing, From.Role: Roles.User })
                    {
                        heard.TryWrite((conversationId, "resident"));
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // No longer listened to.
        }
    }
}
