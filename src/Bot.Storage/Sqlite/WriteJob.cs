using System.Diagnostics;
using Bot.Storage.Database;

namespace Bot.Storage.Sqlite;

/// <summary>One unit of work that waits for the writer.</summary>
internal abstract class WriteJob(CancellationToken cancellationToken)
{
    /// <summary>Whether its caller has given up. Only asked before the unit runs; once it runs, it is finished.</summary>
    public bool Abandoned => cancellationToken.IsCancellationRequested;

    protected CancellationToken CancellationToken => cancellationToken;

    public abstract void Run(DatabaseSession session);

    public abstract void Complete();

    public abstract void Fail(Exception problem);

    public abstract void Cancel();
}

/// <inheritdoc />
internal sealed class WriteJob<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) : WriteJob(cancellationToken)
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Activity? _caller = Activity.Current;
    private T? _result;

    public Task<T> Completion => _completion.Task;

    /// <summary>
    /// SQLite's asynchronous methods complete synchronously, so this blocks only the writer's own thread. The unit runs in the caller's
    /// trace.
    /// </summary>
    public override void Run(DatabaseSession session)
    {
        Activity.Current = _caller;
        try
        {
            _result = work(session).GetAwaiter().GetResult();
        }
        finally
        {
            Activity.Current = null;
        }
    }

    public override void Complete() => _completion.TrySetResult(_result!);

    public override void Fail(Exception problem) => _completion.TrySetException(problem);

    public override void Cancel() => _completion.TrySetCanceled(CancellationToken);
}
