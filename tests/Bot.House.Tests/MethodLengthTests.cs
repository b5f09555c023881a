namespace Bot.House.Tests;

/// <summary>A method fits on a screen.</summary>
public class MethodLengthTests
{
    private const int MostLines = 60;

    /// <summary>Learning and ranking, which are changed only together with their measured figures.</summary>
    private static readonly string[] Longer =
    [
        "src/Bot.Dialogs/FollowUps/Learned/FollowUpTraining.cs: Train",
        "src/Bot.Knowledge/Snapshots/Indexing/BilingualIndex.cs: Rank",
        "src/Bot.Knowledge/Snapshots/Indexing/PreparedCorpus.cs: Build",
    ];

    [Fact]
    public void EveryMethod_FitsOnAScreen()
    {
        var methods = HouseSource.Files().SelectMany(MethodsOf).ToList();

        Assert.True(methods.Count > 1_000, $"Only {methods.Count} methods were read.");
        Assert.Empty(methods.Where(m => m.Lines > MostLines && !Longer.Contains(m.Name)).Select(m => $"{m.Name} has {m.Lines} lines"));
        Assert.Empty(Longer.Except(methods.Where(m => m.Lines > MostLines).Select(m => m.Name)));
    }

    // The layout is the formatter's: a method's braces stand alone, as far in as its head.
    private static IEnumerable<(string Name, int Lines)> MethodsOf(string file)
    {
        var lines = File.ReadAllLines(file);
        var place = Path.GetRelativePath(HouseSource.Root, file).Replace(Path.DirectorySeparatorChar, '/');
        for (var open = 1; open < lines.Length; open++)
        {
            var margin = lines[open][..^lines[open].TrimStart().Length];
            if (lines[open].Trim() != "{" || margin.Length is not (4 or 8) || HeadOf(lines, open, margin) is not { } name)
            {
                continue;
            }

            var close = Array.IndexOf(lines, margin + "}", open);
            if (close > 0)
            {
                yield return ($"{place}: {name}", close - open + 1);
            }
        }
    }

    /// <returns>The method's name; null when the brace belongs to something else.</returns>
    private static string? HeadOf(string[] lines, int open, string margin)
    {
        var first = open - 1;
        while (
            first > 0
            && (
                lines[first].StartsWith(margin + ' ', StringComparison.Ordinal)
                || lines[first].StartsWith(margin + ')', StringComparison.Ordinal)
            )
        )
        {
            first--;
        }

        var head = lines[first].Trim();
        var parameters = head.IndexOf('(', StringComparison.Ordinal);
        string[] modifiers = ["public ", "private ", "internal ", "protected ", "static ", "async ", "override "];
        var isMethod =
            parameters > 0
            && modifiers.Any(m => head.StartsWith(m, StringComparison.Ordinal))
            && !head.Contains(" readonly ", StringComparison.Ordinal)
            && !head.Contains(" record ", StringComparison.Ordinal)
            && !head.Contains(" class ", StringComparison.Ordinal)
            && !head.Contains(" struct ", StringComparison.Ordinal)
            && !head[..parameters].Contains('=', StringComparison.Ordinal);
        return isMethod ? head[..parameters].Split(' ')[^1].Split('<')[0] : null;
    }
}
