using System.Threading.Channels;
using Bot.Dialogs.Conversations.Signals;
using Bot.Protocol.Activities;

namespace Bot.Host.Desk.Events;

/// <summary>Hears residents type in the conversations of one agent. Its methods are called by one caller at a time.</summary>
/// <param name="heard">Gets the conversation's id each time that its resident types.</param>
/// <param name="ending">Ends all listening.</param>
internal sealed partial class TypingListeners(
    IConversationSignals signals,
    ChannelWriter<string> heard,
    ILogger logger,
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
                    if (IsResidentTyping(json))
                    {
                        heard.TryWrite(conversationId);
                    }
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // No longer listened to.
        }
        catch (Exception problem)
        {
            // Typing is a courtesy: the agent goes on without it.
            LogStopped(conversationId, problem.GetType().Name, problem.StackTrace);
        }
    }

    /// <summary>False also for what is no activity: another host, of another version, may send what is not known here.</summary>
    private bool IsResidentTyping(string json)
    {
        try
        {
            return ActivityJson.Parse(json) is { Type: ActivityTypes.Typing, From.Role: Roles.User };
        }
        catch (ActivityFormatException problem)
        {
            LogNoActivity(problem.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Typing in conversation {ConversationId} is no longer shown to its agent ({Problem}).\n{Stack}"
    )]
    private partial void LogStopped(string conversationId, string problem, string? stack);

    // The type alone: the activity can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A signal to the desk was no activity ({Problem}), and is passed over.")]
    private partial void LogNoActivity(string problem);
}
