using System.Threading.Channels;

namespace Bot.Storage.Signals;

/// <summary>Waits that end by themselves.</summary>
internal static class Waiting
{
    /// <summary>Takes one item, or returns when <paramref name="atMost"/> is over.</summary>
    public static Task ForAsync(ChannelReader<bool> reader, TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken) =>
        ForAsync(token => reader.ReadAsync(token).AsTask(), atMost, clock, cancellationToken);

    /// <summary>Waits for what <paramref name="begin"/> begins, or returns when <paramref name="atMost"/> is over.</summary>
    public static async Task ForAsync(
        Func<CancellationToken, Task> begin,
        TimeSpan atMost,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        using var timeout = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await begin(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over: the caller reads the record for itself.
        }
    }
}
