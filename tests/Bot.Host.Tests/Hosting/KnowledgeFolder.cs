using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots;

namespace Bot.Host.Tests.Hosting;

/// <summary>A knowledge base of one department and one article, taken from the real one.</summary>
internal static class KnowledgeFolder
{
    /// <summary>Its snapshot, built once: hosts start by the hundred, and load it as one does that starts again.</summary>
    private static readonly Lazy<string> Built = new(Build);

    /// <summary>Puts its snapshot into a host's folder of snapshots.</summary>
    public static void CopySnapshot(string snapshots)
    {
        foreach (var file in Directory.EnumerateFiles(Built.Value, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(snapshots, Path.GetRelativePath(Built.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // A second host of the folder finds what the first has open.
            if (!File.Exists(target))
            {
                File.Copy(file, target);
            }
        }
    }

    private static string Build()
    {
        var folder = Directory.CreateTempSubdirectory("bot-host-knowledge-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Write(Path.Combine(folder, "knowledge"));
        var (models, snapshots) = (ModelManifest.ResolveFolder(null), Path.Combine(folder, "snapshots"));
        new SnapshotBuilder(new SnapshotStore(snapshots), EncoderSet.None, ChineseDictionary.In(models), TimeProvider.System)
        {
            Models = models,
        }.Build(Path.Combine(folder, "knowledge"));
        return snapshots;
    }

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
