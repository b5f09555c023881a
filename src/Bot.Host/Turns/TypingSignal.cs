using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Signals;

namespace Bot.Host.Turns;

/// <summary>Shows clients of the conversation that the bot is typing while a turn takes long.</summary>
internal sealed class TypingSignal(IConversationSignals signals, TurnOptions options, TimeProvider clock)
{
    private const string Typing = """{"type":"typing","from":{"id":"bot","role":"bot"}}""";

    // Web Chat takes the indicator down after five seconds.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(3);

    /// <summary>Ends with the token; never fails.</summary>
    public async Task ShowAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        if (conversation.Delivery != ReplyDelivery.Pulled)
        {
            return;
        }

        var wait = options.TypingAfter;
        while (true)
        {
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            signals.Transient(conversation.Id, Typing);
            wait = Again;
        }
    }
}
