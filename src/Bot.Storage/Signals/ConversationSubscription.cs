using System.Threading.Channels;
using Bot.Dialogs.Conversations.Signals;

namespace Bot.Storage.Signals;

/// <inheritdoc />
internal sealed class ConversationSubscription(TimeProvider clock, TimeSpan fallback, Action<ConversationSubscription> unsubscribe)
    : IConversationSubscription
{
    private const int MostTransients = 16;

    // One permit: changes that come while nobody waits fold into one wake-up.
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Channel<string> _transients = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostTransients) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    public void Changed() => _changed.Writer.TryWrite(true);

    public void Transient(string activityJson)
    {
        _transients.Writer.TryWrite(activityJson);
        Changed();
    }

    public async ValueTask<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken = default)
    {
        if (!_changed.Reader.TryRead(out _))
        {
            await Waiting.ForAsync(_changed.Reader, fallback, clock, cancellationToken).ConfigureAwait(false);
        }

        if (!_transients.Reader.TryRead(out var first))
        {
            return [];
        }

        var taken = new List<string> { first };
        while (_transients.Reader.TryRead(out var next))
        {
            taken.Add(next);
        }

        return taken;
    }

    public void Dispose() => unsubscribe(this);
}
