using Bot.Storage.Database;

namespace Bot.Host.Tests.Handoff;

/// <summary>
/// A record whose host dies when told to: in the middle of a unit (nothing was written), or before it hears that the unit was committed.
/// </summary>
internal sealed class CrashingDatabase(IDatabase inner) : IDatabase, IAsyncDisposable
{
    private int _next;
    private int _disposed;
    private volatile bool _isDead;

    public enum At
    {
        Nowhere,
        BeforeCommit,
        AfterCommit,
    }

    /// <summary>Reads break off as the driver's own do when it gives them up: nobody has asked for it.</summary>
    public bool GivesUpReads { get; set; }

    public DatabaseEngine Engine => inner.Engine;

    /// <summary>Where the next unit breaks off. The host does nothing more then, until this is called again: another has come.</summary>
    public void CrashNext(At at)
    {
        _isDead = false;
        Interlocked.Exchange(ref _next, (int)at);
    }

    public Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default) =>
        _isDead ? throw new CrashException()
        : GivesUpReads ? throw new OperationCanceledException("given up")
        : inner.ReadAsync(work, cancellationToken);

    public async Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (_isDead)
        {
            throw new CrashException();
        }

        var at = (At)Interlocked.Exchange(ref _next, (int)At.Nowhere);
        _isDead = at != At.Nowhere;
        var result = await inner.WriteAsync(
            async session =>
            {
                var done = await work(session);
                return at == At.BeforeCommit ? throw new CrashException() : done;
            },
            cancellationToken
        );
        return at == At.AfterCommit ? throw new CrashException() : result;
    }

    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default) => inner.MigrateAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return; // registered under two types
        }

        if (inner is IAsyncDisposable slow)
        {
            await slow.DisposeAsync();
        }
        else
        {
            (inner as IDisposable)?.Dispose();
        }
    }

    /// <summary>The host is gone.</summary>
    public sealed class CrashException : Exception;
}
