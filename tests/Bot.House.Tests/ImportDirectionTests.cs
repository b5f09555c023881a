using System.Xml.Linq;

namespace Bot.House.Tests;

/// <summary>Imports run one way: Host and Cli → Storage → Dialogs → Knowledge; Protocol under Dialogs. Nothing imports Host.</summary>
public class ImportDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Bot.Protocol"] = [],
        ["Bot.Knowledge"] = [],
        ["Bot.Dialogs"] = ["Bot.Knowledge", "Bot.Protocol"],
        ["Bot.Storage"] = ["Bot.Dialogs"],
        ["Bot.Host"] = ["Bot.Storage"],
        ["Bot.Cli"] = ["Bot.Storage"],
    };

    [Fact]
    public void EveryProject_ImportsOnlyTheRoomsBelowIt()
    {
        var source = Path.Combine(HouseSource.Root, "src");
        var projects = Directory.GetFiles(source, "*.csproj", SearchOption.AllDirectories);
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            projects.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)
        );
        foreach (var project in projects)
        {
            var imports = XDocument
                .Load(project)
                .Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
            Assert.All(imports, i => Assert.Contains(i, Allowed[Path.GetFileNameWithoutExtension(project)]));
        }
    }
}
