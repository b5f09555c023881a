using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;

namespace Bot.Dialogs.Tests;

/// <summary>A real snapshot, by words alone, of three departments' real articles; built once a test run.</summary>
internal static class TestKnowledge
{
    private static readonly string[] Departments = ["td", "wsd", "fehd"];
    private static readonly Lazy<IKnowledgeSnapshot> Built = new(Build);

    public static IKnowledgeSnapshot Snapshot => Built.Value;

    private static IKnowledgeSnapshot Build()
    {
        var source = Path.Combine(Root(), "knowledge-base");
        var work = Directory.CreateTempSubdirectory("dialogs-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(work, recursive: true);
        var folder = Path.Combine(work, "kb");
        foreach (var department in Departments)
        {
            Directory.CreateDirectory(Path.Combine(folder, department));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(source, department)))
            {
                File.Copy(file, Path.Combine(folder, department, Path.GetFileName(file)));
            }
        }

        foreach (var file in Directory.EnumerateFiles(source, "*.yaml"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        // Two words of a pronouncing dictionary, so that what sounds like them is read as them.
        File.WriteAllText(
            Path.Combine(work, ModelFiles.Cedict),
            """[{"traditional":"駕駛","pinyin":"jia4 shi3"},{"traditional":"執照","pinyin":"zhi2 zhao4"},{"traditional":"直","pinyin":"zhi2"}]"""
        );
        return new SnapshotBuilder(
            new SnapshotStore(Path.Combine(work, "snapshots")),
            EncoderSet.None,
            ChineseDictionary.None,
            TimeProvider.System
        )
        {
            Models = work,
        }.Build(folder);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
