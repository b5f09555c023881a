using System.Text.RegularExpressions;

namespace Bot.House.Tests;

/// <summary>
/// Each part of a turn is written by the steps of its own rooms, so that none overwrites by accident what another found. To let a further
/// room write one is a decision: it is noted here.
/// </summary>
public partial class TurnOwnersTests
{
    private static readonly Dictionary<string, string[]> Owners = new(StringComparer.Ordinal)
    {
        ["Step"] = ["Turns"],
        ["RanOutOfTime"] = ["Turns"],
        ["Language"] = ["Language"],
        ["Guard"] = ["Guard"],
        ["AskedOf"] = ["Routing"],
        ["Question"] = ["Routing", "FollowUps", "Retrieval"],
        ["Search"] = ["Routing", "Retrieval"],
        ["Handoff"] = ["Handoff", "Guard", "Compose"],
        ["Reply"] = ["Compose"],
        ["State"] = ["Language", "Routing", "FollowUps", "Retrieval", "Guard", "Compose"],
    };

    [Fact]
    public void EachPartOfATurn_IsWrittenInItsOwnRooms()
    {
        var written = HouseSource.Files().SelectMany(Written).ToArray();
        Assert.Equal(Owners.Keys.Order(StringComparer.Ordinal), written.Select(w => w.Part).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(written, w => !Owners[w.Part].Contains(w.Room));
    }

    private static IEnumerable<(string Part, string Room, string File)> Written(string file)
    {
        var path = Path.GetRelativePath(HouseSource.Root, file).Split(Path.DirectorySeparatorChar);
        return path is ["src", "Bot.Dialogs", var room, _, ..]
            ? Assignment().Matches(File.ReadAllText(file)).Select(m => (m.Groups["part"].Value, room, Path.GetFileName(file)))
            : [];
    }

    [GeneratedRegex(@"\bturn\.(?<part>\w+) = ")]
    private static partial Regex Assignment();
}
