using Microsoft.Data.Sqlite;

namespace Bot.Bench;

/// <summary>What a host has decided, by its own record.</summary>
internal static class Decisions
{
    /// <param name="data">The host's data folder.</param>
    public static long Count(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "bot.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM decisions";
        return (long)command.ExecuteScalar()!;
    }
}
