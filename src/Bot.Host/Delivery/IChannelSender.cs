using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Host.Delivery;

/// <summary>Sends the outbox's messages to one channel, hub or webhook. Each destination has one registered sender.</summary>
internal interface IChannelSender
{
    /// <summary>The channel's name as in <see cref="Conversation.Channel"/>, or an <see cref="OutboxDraft.Destination"/>.</summary>
    string Destination { get; }

    /// <summary>How many sends may run at once on this host. Each destination has its own slots, so a hanging channel delays no other.</summary>
    int AtOnce => 16;

    /// <summary>How long one send may take before it counts as failed.</summary>
    TimeSpan Timeout => TimeSpan.FromSeconds(10);

    /// <summary>After this many attempts a retry becomes a failure.</summary>
    int MaxAttempts => 8;

    /// <summary>
    /// Sends the message once. <see cref="OutboxMessage.Id"/> is the idempotency key where the channel takes one. An exception or a timeout
    /// counts as <see cref="SendAttempt.Retry"/>; a channel that must not be asked twice returns <see cref="SendAttempt.Failed"/> itself.
    /// </summary>
    Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken);

    /// <summary>
    /// Called when <see cref="MaxAttempts"/> are used up, before the message is recorded as failed, for a sender that must do more than
    /// leave a dead letter; not after a <see cref="SendAttempt.Failed"/> of its own. May be called again for the same message.
    /// </summary>
    Task GivenUpAsync(OutboxMessage message, Conversation conversation, string problem) => Task.CompletedTask;
}
