using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots;

namespace Bot.Host.Tests.Hosting;

/// <summary>
/// A part of the real knowledge base, and its snapshot, which is built once: hosts start by the hundred, and load it as one does that starts
/// again.
/// </summary>
internal sealed class KnowledgeFolder
{
    private readonly IReadOnlyList<string> _files;
    private readonly Lazy<string> _built;

    private KnowledgeFolder(IReadOnlyList<string> files)
    {
        _files = files;
        _built = new(Build);
    }

    public static KnowledgeFolder OneArticle { get; } =
        new(["departments.yaml", "synonyms.yaml", "td/td-renew-full.en.md", "td/td-renew-full.zh.md"]);

    public static KnowledgeFolder OneDepartment { get; } =
        new([
            .. Directory
                .GetFiles(Real(), "*.yaml")
                .Concat(Directory.GetFiles(Path.Combine(Real(), "wsd")))
                .Select(file => Path.GetRelativePath(Real(), file)),
        ]);

    /// <summary>Puts its snapshot into a host's folder of snapshots.</summary>
    public void CopySnapshot(string snapshots)
    {
        foreach (var file in Directory.EnumerateFiles(_built.Value, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(snapshots, Path.GetRelativePath(_built.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // A second host of the folder finds what the first has open.
            if (!File.Exists(target))
            {
                File.Copy(file, target);
            }
        }
    }

    public void Write(string folder)
    {
        foreach (var name in _files)
        {
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Real(), name), target, overwrite: true);
        }
    }

    private string Build()
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
