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

    /// <summary>On macOS and Windows <c>./TimeLine</c> finds <c>timeLine.ts</c> before <c>TimeLine.tsx</c>.</summary>
    [Fact]
    public void NoTwoFilesOfTheStaffPages_DifferOnlyInTheirCase()
    {
        var modules = Directory
            .EnumerateFiles(Path.Combine(HouseSource.Root, "src/Bot.Host/ClientApp/src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".ts" or ".tsx")
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(HouseSource.Root, file), null))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(modules.Count > 150, $"Only {modules.Count} modules were found.");
        Assert.Empty(
            modules.GroupBy(module => module, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).Select(same => same.Key)
        );
    }

    [Fact]
    public void EveryPrivateField_BeginsWithAnUnderscore()
    {
        var fields =
            from file in HouseSource.Files()
            from field in PrivateField().Matches(File.ReadAllText(file))
            select (Name: field.Groups["name"].Value, File: Path.GetRelativePath(HouseSource.Root, file));
        var named = fields.ToList();

        Assert.True(named.Count > 200, $"Only {named.Count} fields were read.");
        Assert.Empty(named.Where(field => field.Name[0] != '_').Select(field => $"{field.File}: {field.Name}"));
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Of an instance: constants and static fields are named as properties are.
    [GeneratedRegex(
        @"^ +private (?!const |static |partial |sealed |record |class )(?:readonly |volatile |required )*(?:[\w.<>\[\], ?]|\([^()]*\))+ (?<name>\w+)(?:;| = |$(?=\s+=))",
        RegexOptions.Multiline
    )]
    private static partial Regex PrivateField();

    // Those that stand in a namespace; one inside another type is read with it.
    [GeneratedRegex(
        @"^(?:public|internal) (?:\w+ )*?(?:class|record struct|record|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex TopType();
}
