using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bot.Dialogs.Conversations.Signals;

namespace Bot.Storage.Signals;

/// <summary>Signals within this process. <see cref="Published"/> lets a bridge carry them to other hosts.</summary>
internal sealed class ConversationSignals(TimeProvider clock, StorageOptions options) : IConversationSignals
{
    // RecordPolling looks for all listeners at once; that each looks for itself, this many intervals apart, is the last resort.
    private const int LooksForItself = 15;

    private readonly ConcurrentDictionary<string, ImmutableArray<ConversationSubscription>> _subscriptions = new(StringComparer.Ordinal);
    private ImmutableArray<ConversationFeed> _feeds = [];

    /// <summary>
    /// Called for what this host signals, with the conversation and the activity of a transient (null for a change): the bridge to other
    /// hosts.
    /// </summary>
    public Action<string, string?>? Published { get; set; }

    /// <summary>The conversations that somebody on this host listens to.</summary>
    public ICollection<string> Subscribed => _subscriptions.Keys;

    public IConversationSubscription Subscribe(string conversationId)
    {
        var subscription = new ConversationSubscription(
            clock,
            options.FallbackInterval * LooksForItself,
            s => Unsubscribe(conversationId, s)
        );
        _subscriptions.AddOrUpdate(conversationId, _ => [subscription], (_, all) => all.Add(subscription));
        return subscription;
    }

    public IConversationFeed SubscribeToAll()
    {
        var feed = new ConversationFeed(
            clock,
            options.FallbackInterval,
            f => ImmutableInterlocked.Update(ref _feeds, all => all.Remove(f))
        );
        ImmutableInterlocked.Update(ref _feeds, all => all.Add(feed));
        return feed;
    }

    public void Changed(string conversationId)
    {
        Deliver(conversationId, activityJson: null);
        Published?.Invoke(conversationId, null);
    }

    public void Transient(string conversationId, string activityJson)
    {
        Deliver(conversationId, activityJson);
        Published?.Invoke(conversationId, activityJson);
    }

    /// <summary>Wakes the listeners on this host alone.</summary>
    public void Deliver(string conversationId, string? activityJson)
    {
        if (_subscriptions.TryGetValue(conversationId, out var subscriptions))
        {
            foreach (var subscription in subscriptions)
            {
                if (activityJson is null)
                {
                    subscription.Changed();
                }
                else
                {
                    subscription.Transient(activityJson);
                }
            }
        }

        if (activityJson is null)
        {
            foreach (var feed in _feeds)
            {
                feed.Changed(conversationId);
            }
        }
    }

    private void Unsubscribe(string conversationId, ConversationSubscription subscription)
    {
        // Removes the key with its last listener, unless another has come meanwhile.
        while (_subscriptions.TryGetValue(conversationId, out var all))
        {
            var rest = all.Remove(subscription);
            var done = rest.IsEmpty
                ? _subscriptions.TryRemove(new KeyValuePair<string, ImmutableArray<ConversationSubscription>>(conversationId, all))
                : _subscriptions.TryUpdate(conversationId, rest, all);
            if (done)
            {
                return;
            }
        }
    }
}
