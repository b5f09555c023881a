using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Models;
using Bot.Dialogs.FollowUps.Learned;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb train-tellings</c>: what tells a part of a resident's case from a message that wants an answer.</summary>
internal static class TrainTellingsCommand
{
    public static Command Create()
    {
        var examples = new Option<DirectoryInfo>("--examples")
        {
            Description = "The folder of the training files.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "telling")),
        };
        var followUps = new Option<DirectoryInfo>("--follow-ups")
        {
            Description = "The folder of the training files of train-follow-ups, whose messages ask.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "follow-up")),
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Dialogs", "FollowUps", "telling.model")),
        };
        var command = new Command(
            "train-tellings",
            "Train what tells a part of a resident's case from a message that wants an answer; prints how it did on messages that it "
                + "had not seen and the digest to pin in TellingModel."
        )
        {
            examples,
            followUps,
            KnowledgeFolders.Articles,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(examples),
                result.GetRequiredValue(followUps),
                result.GetRequiredValue(KnowledgeFolders.Articles),
                result.GetRequiredValue(output),
                result.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo examples, DirectoryInfo followUps, DirectoryInfo folder, FileInfo output, DirectoryInfo? models)
    {
        if (!OutputFile.CanBeWritten(output, "--out"))
        {
            return ExitCodes.BadInput;
        }

        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0 || !folder.Exists || !examples.Exists || !followUps.Exists)
        {
            return Refusal.Because(
                "This needs the encoders ('bot models pull'), the knowledge base (--kb) and the training files (--examples, --follow-ups)."
            );
        }

        try
        {
            var findings = new List<Finding>();
            var knowledge = KnowledgeBaseReader.Read(folder.FullName, findings);
            if (findings.Count > 0)
            {
                Console.Error.WriteLine(string.Join('\n', findings));
                return ExitCodes.BadInput;
            }

            return TrainedModel.Save(output, TellingTraining.Run(examples.FullName, followUps.FullName, knowledge.Articles, encoders));
        }
        catch (JsonException e)
        {
            return Refusal.Because(e.Message);
        }
    }
}
