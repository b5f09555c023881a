using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb train-defaults</c>: the models for corpora that have no other ways of asking, trained on our own.</summary>
internal static class TrainDefaultsCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Knowledge", "Snapshots", "default-models.json")),
        };
        var command = new Command(
            "train-defaults",
            "Train the ranking and confidence that other corpora start with, on the knowledge base's own ways of asking."
        )
        {
            KnowledgeFolders.Articles,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(KnowledgeFolders.Articles), result.GetRequiredValue(output), result.GetValue(ModelsFolder.Option))
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo output, DirectoryInfo? models)
    {
        if (!OutputFile.CanBeWritten(output, "--out"))
        {
            return ExitCodes.BadInput;
        }

        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0 || !folder.Exists)
        {
            return Refusal.Because("This needs the encoders ('bot models pull') and the knowledge base (--kb).");
        }

        File.WriteAllText(
            output.FullName,
            DefaultModelsTraining.Run(KnowledgeBaseReader.Read(folder.FullName, []), encoders, ModelsFolder.Dictionary(models))
        );
        Console.WriteLine($"wrote {output.FullName}");
        return ExitCodes.Ok;
    }
}
