using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Bench.Scale;

/// <summary>
/// The knowledge base many times over: each copy of an article has an id of its own, and a made-up name in its title, its questions and its
/// ways of asking. All other words are the same in every copy, which makes the lists of where a word stands as long as they can be.
/// </summary>
internal static partial class RenamedKnowledge
{
    /// <summary>
    /// Writes <paramref name="times"/> copies of <paramref name="source"/> to <paramref name="target"/>; the first one bears no name.
    /// </summary>
    public static void Write(string source, string target, int times)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (
            var file in Directory
                .EnumerateFiles(source, "*.md", SearchOption.AllDirectories)
                .Where(f => f.EndsWith(".en.md", StringComparison.Ordinal) || f.EndsWith(".zh.md", StringComparison.Ordinal))
        )
        {
            var lines = File.ReadAllLines(file);
            var name = Path.GetFileName(file);
            var folder = Path.Combine(target, Path.GetRelativePath(source, Path.GetDirectoryName(file)!));
            Directory.CreateDirectory(folder);
            for (var copy = 0; copy < times; copy++)
            {
                var suffix = copy == 0 ? "" : "-" + Name(copy);
                File.WriteAllLines(
                    Path.Combine(folder, name[..^".en.md".Length] + suffix + name[^".en.md".Length..]),
                    copy == 0 ? lines : lines.Select(l => Rename(l, copy))
                );
            }
        }
    }

    /// <summary>The text as it stands in the original.</summary>
    public static string Unnamed(string text) => Named().Replace(text, "");

    private static string Name(int copy) =>
        string.Create(CultureInfo.InvariantCulture, $"zq{(char)('a' + (copy / 26))}{(char)('a' + (copy % 26))}x");

    private static string Rename(string line, int copy)
    {
        if (line.StartsWith("id: ", StringComparison.Ordinal))
        {
            return line + "-" + Name(copy);
        }

        if (line.StartsWith("## ", StringComparison.Ordinal) && line.LastIndexOf(" {#", StringComparison.Ordinal) is > 0 and var anchor)
        {
            return line.Insert(anchor, " " + Name(copy));
        }

        return line.StartsWith("title: ", StringComparison.Ordinal) || line.StartsWith("      - ", StringComparison.Ordinal)
            ? line[^1] is '\'' or '"'
                ? line.Insert(line.Length - 1, " " + Name(copy))
                : line + " " + Name(copy)
            : line;
    }

    [GeneratedRegex(@"\s*zq[a-z]{2}x", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
