using System.Runtime.CompilerServices;
using Dapper;

namespace Bot.Storage.Tests;

/// <summary>
/// Dapper compiles what binds and reads a statement once for each connection string. Every test has a database of its own, with the same
/// tables: here, one compilation serves all databases of an engine.
/// </summary>
internal sealed class StatementCache : IEqualityComparer<string>
{
#pragma warning disable CA2255 // It must stand before the first statement of any test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Share() => SqlMapper.ConnectionStringComparer = new StatementCache();

    public bool Equals(string? x, string? y) => IsPostgres(x) == IsPostgres(y);

    public int GetHashCode(string text) => IsPostgres(text) ? 1 : 0;

    private static bool IsPostgres(string? connectionString) => connectionString?.Contains("Host=", StringComparison.Ordinal) == true;
}
