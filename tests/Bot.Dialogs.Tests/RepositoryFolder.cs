namespace Bot.Dialogs.Tests;

/// <summary>Finds the repository's own files from wherever the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string KnowledgeBase => Path.Combine(Root, "knowledge-base");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Bot.sln was not found above the test folder.");
    }
}
