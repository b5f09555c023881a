using System.Collections.Concurrent;
using Bot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// The only writer: a thread that commits all waiting units as one group, so that a group costs one disk flush. Each unit has its own
/// savepoint, so that one that fails does not undo the others.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxGroup = 128;
    private const int ConstraintViolated = 19;

    private readonly BlockingCollection<WriteJob> _jobs = new(boundedCapacity: 10_000);
    private readonly Func<StatementConnection> _open;
    private readonly IStoreProbe? _probe;
    private readonly Thread _thread;
    private StatementConnection? _connection;

    public SqliteWriter(Func<StatementConnection> open, IStoreProbe? probe)
    {
        (_open, _probe) = (open, probe);
        _thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        _thread.Start();
    }

    public Task<T> EnqueueAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken)
    {
        var job = new WriteJob<T>(work, cancellationToken);
        try
        {
            if (!_jobs.TryAdd(job))
            {
                throw new StoreUnavailableException("The store is behind: 10,000 writes wait. Try again.");
            }
        }
        catch (InvalidOperationException problem)
        {
            throw new StoreUnavailableException("The store is closed: the host stops.", problem);
        }

        return job.Completion;
    }

    /// <summary>Accepts no more units, finishes those that wait, and closes the connection.</summary>
    public void Dispose()
    {
        _jobs.CompleteAdding();
        _thread.Join();
        _connection?.Dispose();
        _jobs.Dispose();
    }

    private void Run()
    {
        var group = new List<WriteJob>(MaxGroup);
        foreach (var first in _jobs.GetConsumingEnumerable())
        {
            group.Clear();
            Take(first);
            while (group.Count < MaxGroup && _jobs.TryTake(out var next))
            {
                Take(next);
            }

            // A group that cannot be committed as a whole is retried unit by unit, so that only the failing unit fails.
            if (group.Count > 0 && !TryCommit(group, last: group.Count == 1))
            {
                foreach (var job in group)
                {
                    TryCommit([job], last: true);
                }
            }
        }

        void Take(WriteJob job)
        {
            if (job.Abandoned)
            {
                job.Cancel();
            }
            else
            {
                group.Add(job);
            }
        }
    }

    private bool TryCommit(IReadOnlyList<WriteJob> group, bool last)
    {
        var done = new List<(WriteJob Job, DatabaseSession Session)>(group.Count);
        var failed = new List<(WriteJob Job, Exception Problem)>();
        try
        {
            _connection ??= _open();
            _connection.Run("BEGIN IMMEDIATE");
            foreach (var job in group)
            {
                RunInSavepoint(_connection, job, done, failed);
            }

            _probe?.Reached(StorePoint.BeforeCommit);
            _connection.Run("COMMIT");
        }
        catch (Exception problem)
        {
            // The state of the transaction is unknown: the next group starts with a new connection.
            _connection?.Dispose();
            _connection = null;
            if (!last)
            {
                return false;
            }

            group[0].Fail(Translate(problem));
            return true;
        }

        Finish(done, failed);
        return true;
    }

    private void RunInSavepoint(
        StatementConnection connection,
        WriteJob job,
        List<(WriteJob, DatabaseSession)> done,
        List<(WriteJob, Exception)> failed
    )
    {
        var session = new DatabaseSession(connection, transaction: null, SqlDialect.Sqlite, _probe);
        connection.Run("SAVEPOINT unit");
        try
        {
            job.Run(session);
            connection.Run("RELEASE unit");
            done.Add((job, session));
        }
        catch (Exception problem) when (problem is not SqliteException { SqliteErrorCode: not ConstraintViolated })
        {
            connection.Run("ROLLBACK TO unit");
            connection.Run("RELEASE unit");
            failed.Add((job, problem));
        }
    }

    private void Finish(List<(WriteJob Job, DatabaseSession Session)> done, List<(WriteJob Job, Exception Problem)> failed)
    {
        foreach (var (job, problem) in failed)
        {
            job.Fail(problem);
        }

        foreach (var (job, session) in done)
        {
            try
            {
                _probe?.Reached(StorePoint.AfterCommit);
                session.Committed();
                job.Complete();
            }
            catch (Exception problem)
            {
                job.Fail(problem);
            }
        }
    }

    private static Exception Translate(Exception problem) =>
        problem is SqliteException sqlite
            ? new StoreUnavailableException(
                $"SQLite could not write (code {sqlite.SqliteErrorCode}: {Meaning(sqlite.SqliteErrorCode)}).",
                sqlite
            )
            : problem;

    private static string Meaning(int code) =>
        code switch
        {
            5 or 6 => "another process holds the file",
            8 => "the file is read-only",
            10 => "the disk failed",
            11 or 26 => "the file is damaged",
            13 => "the disk is full",
            14 => "the file cannot be opened",
            _ => "see SQLite's result codes",
        };
}
