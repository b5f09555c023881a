using System.Globalization;
using System.Reflection;

namespace Bot.Storage.Database;

/// <summary>The migrations that this build carries.</summary>
internal static class MigrationFiles
{
    /// <summary>In order of their numbers. Numbers may have gaps (each domain has its own range) but never repeat.</summary>
    /// <exception cref="InvalidOperationException">Two files have one number, or a name has none.</exception>
    public static IReadOnlyList<Migration> For(DatabaseEngine engine)
    {
        var prefix = $"Bot.Storage.Migrations.{engine}.";
        var assembly = Assembly.GetExecutingAssembly();
        var migrations = assembly
            .GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => Read(assembly, n, n[prefix.Length..^".sql".Length]))
            .OrderBy(m => m.Number)
            .ToList();
        var repeated = migrations.GroupBy(m => m.Number).FirstOrDefault(g => g.Count() > 1);
        return repeated is null
            ? migrations
            : throw new InvalidOperationException(
                $"Migrations {string.Join(" and ", repeated.Select(m => m.Name))} have one number; give one of them the next free number."
            );
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return int.TryParse(name.AsSpan(0, Math.Min(4, name.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Migration(number, name, reader.ReadToEnd())
            : throw new InvalidOperationException($"Migration '{name}' does not begin with a number of four digits.");
    }
}
