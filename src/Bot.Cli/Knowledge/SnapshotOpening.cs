using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Snapshots;

namespace Bot.Cli.Knowledge;

/// <summary>The snapshot of the knowledge base as it is: found if it was built already, else built.</summary>
internal static class SnapshotOpening
{
    /// <summary>
    /// That of the folders that the command line names (<see cref="KnowledgeFolders"/>, <see cref="ModelsFolder"/>). Null, with the reason on
    /// standard error, when it cannot be had.
    /// </summary>
    public static IKnowledgeSnapshot? Current(ParseResult result, Option<bool> lexical) =>
        Current(
            result.GetRequiredValue(KnowledgeFolders.Articles),
            result.GetRequiredValue(KnowledgeFolders.Snapshots),
            result.GetValue(ModelsFolder.Option),
            result.GetValue(lexical)
        );

    /// <summary>Null, with the reason on standard error, when it cannot be had.</summary>
    public static IKnowledgeSnapshot? Current(DirectoryInfo folder, DirectoryInfo snapshots, DirectoryInfo? models, bool lexical)
    {
        try
        {
            var builder = new SnapshotBuilder(
                new SnapshotStore(snapshots.FullName),
                ModelsFolder.Load(models, lexical),
                ModelsFolder.Dictionary(models),
                TimeProvider.System
            )
            {
                Models = ModelsFolder.Resolve(models),
                Begins = () =>
                    Console.Error.WriteLine(
                        "The knowledge base has changed or was not built yet: building it. With the language models this takes some minutes, once."
                    ),
                Damaged = reason => Console.Error.WriteLine($"{reason} It is removed and built again."),
            };
            return builder.Build(folder.FullName);
        }
        catch (Exception e) when (BuildFault.Of(e) is { } fault)
        {
            Console.Error.WriteLine(fault.Message);
            return null;
        }
    }
}
