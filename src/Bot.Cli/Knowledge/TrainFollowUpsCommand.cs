using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Models;
using Bot.Dialogs.FollowUps.Learned;

namespace Bot.Cli.Knowledge;

/// <summary>
/// <c>bot kb train-follow-ups</c>: what tells a message that goes on with what was spoken of from one that names another topic.
/// </summary>
internal static class TrainFollowUpsCommand
{
    public static Command Create()
    {
        var examples = new Option<DirectoryInfo>("--examples")
        {
            Description = "The folder of the training files.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "follow-up")),
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Dialogs", "FollowUps", "follow-up.model")),
        };
        var command = new Command(
            "train-follow-ups",
            "Train what tells a message that goes on with what was spoken of from one that names another topic; prints how it did "
                + "on articles that it had not seen and the digest to pin in FollowUpModel."
        )
        {
            examples,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(examples),
                result.GetRequiredValue(KnowledgeFolders.Articles),
                result.GetRequiredValue(KnowledgeFolders.Snapshots),
                result.GetRequiredValue(output),
                result.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo examples, DirectoryInfo folder, DirectoryInfo snapshots, FileInfo output, DirectoryInfo? models)
    {
        if (!OutputFile.CanBeWritten(output, "--out"))
        {
            return ExitCodes.BadInput;
        }

        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0 || !folder.Exists || !examples.Exists)
        {
            return Refusal.Because(
                "This needs the encoders ('bot models pull'), the knowledge base (--kb) and the training files (--examples)."
            );
        }

        if (SnapshotOpening.Current(folder, snapshots, models, lexical: false) is not { } snapshot)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            return TrainedModel.Save(output, FollowUpTraining.Run(examples.FullName, encoders, snapshot));
        }
        catch (JsonException e)
        {
            return Refusal.Because(e.Message);
        }
    }
}
