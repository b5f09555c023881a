namespace Bot.Host.Tests.Hosting;

/// <summary>A knowledge base of one department and one article, taken from the real one.</summary>
internal static class KnowledgeFolder
{
    public static void Write(string folder)
    {
        var real = Real();
        Directory.CreateDirectory(Path.Combine(folder, "td"));
        foreach (var name in (string[])["departments.yaml", "synonyms.yaml", "td/td-renew-full.en.md", "td/td-renew-full.zh.md"])
        {
            File.Copy(Path.Combine(real, name), Path.Combine(folder, name), overwrite: true);
        }
    }

    private static string Real()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Bot.sln")))
            {
                return Path.Combine(at.FullName, "knowledge-base");
            }
        }

        throw new DirectoryNotFoundException("The repository is not above the tests.");
    }
}
