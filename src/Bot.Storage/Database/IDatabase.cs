namespace Bot.Storage.Database;

/// <summary>
/// The record, whichever engine keeps it. Tables are made by the numbered files under <c>Migrations</c>; they are there before the first
/// unit of work runs.
/// </summary>
public interface IDatabase
{
    DatabaseEngine Engine { get; }

    /// <summary>Runs reads on one connection. They see what was committed before; each statement for itself on PostgreSQL.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs the unit in one transaction and returns once it is durable. The unit may run more than once (a conflict, a broken group), so it
    /// changes nothing but the database, and it awaits nothing but the session: on SQLite it holds the one writer meanwhile. A unit
    /// that throws is rolled back alone. Once it runs it is not cancelled.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store does not answer or is full. Whether the unit was committed may be unknown:
    /// repeat it only under its key.</exception>
    Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Makes or brings forward the tables; safe when several hosts do so at once.</summary>
    /// <returns>The names of the migrations that were applied now.</returns>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default);
}
