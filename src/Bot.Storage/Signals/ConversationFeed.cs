using System.Threading.Channels;
using Bot.Dialogs.Conversations.Signals;

namespace Bot.Storage.Signals;

/// <inheritdoc />
internal sealed class ConversationFeed(TimeProvider clock, TimeSpan fallback, Action<ConversationFeed> unsubscribe) : IConversationFeed
{
    private const int MostKept = 1_000;

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Lock _gate = new();
    private HashSet<string> _changed = new(StringComparer.Ordinal);
    private bool _missed;

    public void Changed(string conversationId)
    {
        lock (_gate)
        {
            if (_changed.Count < MostKept)
            {
                _changed.Add(conversationId);
            }
            else
            {
                _missed = true;
            }
        }

        _wake.Writer.TryWrite(true);
    }

    public async ValueTask<IReadOnlyCollection<string>?> WaitAsync(CancellationToken cancellationToken = default)
    {
        if (!_wake.Reader.TryRead(out _))
        {
            await Waiting.ForAsync(_wake.Reader, fallback, clock, cancellationToken).ConfigureAwait(false);
        }

        lock (_gate)
        {
            var (changed, missed) = (_changed, _missed);
            (_changed, _missed) = (new HashSet<string>(StringComparer.Ordinal), false);
            return missed || changed.Count == 0 ? null : changed;
        }
    }

    public void Dispose() => unsubscribe(this);
}
