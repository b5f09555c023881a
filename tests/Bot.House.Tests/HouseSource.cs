namespace Bot.House.Tests;

/// <summary>The files that the house's rules are about.</summary>
internal static class HouseSource
{
    /// <summary>The folder that holds Bot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files of <c>src</c>, without what a build made.</summary>
    public static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
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
