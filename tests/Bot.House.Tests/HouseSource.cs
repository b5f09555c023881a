namespace Bot.House.Tests;

/// <summary>The files that the house's rules are about.</summary>
internal static class HouseSource
{
    /// <summary>The folder that holds Bot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files of <c>src</c>, without what a build made.</summary>
    public static IEnumerable<string> Files() => FilesOf("src");

    /// <summary>The C# files of <c>src</c> and <c>tests</c>, without what a build made.</summary>
    public static IEnumerable<string> FilesAndTests() => FilesOf("src").Concat(FilesOf("tests"));

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules")
            );

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
