using System.Text.RegularExpressions;

namespace Bot.House.Tests;

/// <summary>A newcomer goes by <c>docs/rooms.md</c>: what it names is there, and no room is missing from it.</summary>
public partial class RoomsPageTests
{
    private static readonly string Folder = Path.Combine(HouseSource.Root, "docs");
    private static readonly string Page = File.ReadAllText(Path.Combine(Folder, "rooms.md"));

    [Fact]
    public void EveryPath_IsThere()
    {
        var paths = Named().Select(path => Path.Combine(HouseSource.Root, path)).ToList();
        var links = Link().Matches(Page).Select(m => Path.Combine(Folder, m.Groups["path"].Value)).ToList();

        Assert.True(paths.Count > 150 && links.Count > 2, $"Only {paths.Count} paths and {links.Count} links were read.");
        Assert.All(paths.Concat(links), path => Assert.True(Path.Exists(path), $"{path} is not there."));
    }

    [Fact]
    public void EveryRoom_IsNamed()
    {
        var rooms = HouseSource
            .Files()
            .Select(file => Path.GetRelativePath(HouseSource.Root, file).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts.Length > 3)
            .Select(parts => string.Join('/', parts[..3]))
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(rooms.Except(Named(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Named() => Quoted().Matches(Page).Select(m => m.Groups["path"].Value);

    [GeneratedRegex("`(?<path>(?:src|tests|docs|bench|training|knowledge-base)(?:/[\\w./-]+)?)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)")]
    private static partial Regex Link();
}
