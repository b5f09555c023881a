using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Bot.Cli.Models;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb build</c>: an immutable snapshot of the knowledge base, named by its content hash.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Build a snapshot of the knowledge base. A failed build changes nothing.")
        {
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            ModelsFolder.Lexical,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(KnowledgeFolders.Articles),
                result.GetRequiredValue(KnowledgeFolders.Snapshots),
                result.GetValue(ModelsFolder.Lexical),
                result.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo snapshots, bool lexical, DirectoryInfo? models)
    {
        var started = Stopwatch.GetTimestamp();
        if (SnapshotOpening.Current(folder, snapshots, models, lexical) is not { } snapshot)
        {
            return ExitCodes.BadInput;
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot.Version}\n{snapshot.Articles.Count} articles, {snapshot.Articles.Sum(a => a.Entries.Count)} entries, "
                    + $"{(snapshot.Models.Count == 0 ? "words alone" : string.Join(", ", snapshot.Models))}, "
                    + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s, in {snapshots.FullName}"
            )
        );
        return ExitCodes.Ok;
    }
}
