using System.CommandLine;

namespace Bot.Cli.Knowledge;

/// <summary>The folders that the commands share.</summary>
internal static class KnowledgeFolders
{
    public static readonly Option<DirectoryInfo> Articles = new("--kb")
    {
        Description = "The knowledge base folder.",
        DefaultValueFactory = _ => new DirectoryInfo("knowledge-base"),
    };

    public static readonly Option<DirectoryInfo> Snapshots = new("--snapshots")
    {
        Description = "The folder of snapshots.",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(".data", "snapshots")),
    };
}
