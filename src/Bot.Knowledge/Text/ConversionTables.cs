using System.Collections.Frozen;
using System.Reflection;

namespace Bot.Knowledge.Text;

/// <summary>Reads the embedded OpenCC tables (tab-separated; the first of several candidates is the usual one).</summary>
internal static class ConversionTables
{
    public static FrozenDictionary<string, string> Load(params string[] names)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var line in Lines(name + ".txt"))
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                if (tab > 0)
                {
                    var to = line[(tab + 1)..];
                    var space = to.IndexOf(' ', StringComparison.Ordinal);
                    table.TryAdd(line[..tab], space < 0 ? to : to[..space]);
                }
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The lines of an embedded table; comments (<c>#</c>) and empty lines are skipped.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream =
            assembly.GetManifestResourceStream("Bot.Knowledge.Text.Tables." + file)
            ?? throw new InvalidOperationException($"The table {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
