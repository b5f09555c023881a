using System.Text.RegularExpressions;

namespace Bot.House.Tests;

/// <summary>A file is found by its namespace, and a type by its name.</summary>
public partial class NameTests
{
    [Fact]
    public void EveryNamespace_IsItsFolder()
    {
        var strays =
            from file in HouseSource.FilesAndTests()
            let place = Path.GetRelativePath(HouseSource.Root, file).Split(Path.DirectorySeparatorChar)
            where place[1].StartsWith("Bot.", StringComparison.Ordinal)
            let said = Namespace().Match(File.ReadAllText(file))
            where said.Success && said.Groups["name"].Value != string.Join('.', place[1..^1])
            select $"{string.Join('/', place)} is in {said.Groups["name"].Value}";

        Assert.Empty(strays);
    }

    [Fact]
    public void NoTwoTypes_AreOfOneName()
    {
        var types =
            from file in HouseSource.Files()
            from type in TopType().Matches(File.ReadAllText(file))
            select (Name: type.Groups["name"].Value, File: Path.GetRelativePath(HouseSource.Root, file));
        var named = types.ToLookup(type => type.Name, type => type.File, StringComparer.Ordinal);

        Assert.True(named.Count > 500, $"Only {named.Count} types were read.");
        Assert.Empty(
            named
                .Where(type => type.Distinct(StringComparer.Ordinal).Skip(1).Any())
                .Select(type => $"{type.Key}: {string.Join(", ", type)}")
        );
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Those that stand in a namespace; one inside another type is read with it.
    [GeneratedRegex(
        @"^(?:public|internal) (?:\w+ )*?(?:class|record struct|record|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex TopType();
}
