using Bot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>Copies a SQLite record while hosts use it, by SQLite's own means.</summary>
public static class SqliteBackup
{
    /// <summary>
    /// Writes a whole copy of the record as it stands at one moment: its rows alone, nothing of what was deleted. The copy is checked
    /// before it gets its name.
    /// </summary>
    /// <param name="databaseFile">The record; hosts may go on writing.</param>
    /// <param name="backupFile">Where to; must not be there yet.</param>
    /// <exception cref="IOException">The record is not there, the backup is there already, or the disk is full.</exception>
    /// <exception cref="StoreUnavailableException">The copy is not whole.</exception>
    public static void Backup(string databaseFile, string backupFile)
    {
        if (!File.Exists(databaseFile))
        {
            throw new FileNotFoundException($"There is no record at '{databaseFile}'.");
        }

        if (File.Exists(backupFile))
        {
            throw new IOException($"'{backupFile}' is there already; a backup never replaces one.");
        }

        var unfinished = backupFile + ".unfinished";
        File.Delete(unfinished);
        WriteRows(databaseFile, unfinished);
        Check(unfinished);
        File.Move(unfinished, backupFile);
    }

    /// <summary>
    /// Puts a backup in the record's place, in one transaction: hosts that run see the old record until then and the backup's after it.
    /// What was written since the backup is gone, so keep a backup of the present first.
    /// </summary>
    /// <exception cref="IOException">There is no such backup.</exception>
    /// <exception cref="StoreUnavailableException">The backup is damaged, or is no record; nothing was changed.</exception>
    public static void Restore(string backupFile, string databaseFile)
    {
        if (!File.Exists(backupFile))
        {
            throw new FileNotFoundException($"There is no backup at '{backupFile}'.");
        }

        Check(backupFile);
        if (Path.GetDirectoryName(Path.GetFullPath(databaseFile)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        Copy(backupFile, databaseFile);
    }

    /// <summary>Empties the write-ahead log beside the record into it, so that what was erased is in neither.</summary>
    /// <returns>False when a host was reading meanwhile; its next checkpoint does it.</returns>
    /// <exception cref="StoreUnavailableException">The record cannot be written.</exception>
    public static bool EmptyLog(string databaseFile)
    {
        try
        {
            using var connection = Open(databaseFile, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return command.ExecuteScalar() is 0L;
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException(
                $"The log of '{databaseFile}' could not be written into it (SQLite code {problem.SqliteErrorCode}: {problem.Message})",
                problem
            );
        }
    }

    private static void WriteRows(string from, string to)
    {
        try
        {
            using var connection = Open(from, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $to";
            command.Parameters.AddWithValue("$to", to);
            command.ExecuteNonQuery();
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException(
                $"'{from}' could not be copied to '{to}' (SQLite code {problem.SqliteErrorCode}: {problem.Message})",
                problem
            );
        }
    }

    private static void Copy(string from, string to)
    {
        try
        {
            using var source = Open(from, SqliteOpenMode.ReadWrite);
            using var destination = Open(to, SqliteOpenMode.ReadWriteCreate);
            source.BackupDatabase(destination);
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException(
                $"'{from}' could not be copied to '{to}' (SQLite code {problem.SqliteErrorCode}: {problem.Message})",
                problem
            );
        }
    }

    private static void Check(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            if (command.ExecuteScalar() as string is not "ok" and var found)
            {
                throw new StoreUnavailableException($"'{file}' is damaged: {found}");
            }

            command.CommandText = "SELECT count(*) FROM schema_migrations";
            command.ExecuteScalar();
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException(
                $"'{file}' is no record of conversations (SQLite code {problem.SqliteErrorCode}: {problem.Message})",
                problem
            );
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        connection.Open();
        return connection;
    }
}
