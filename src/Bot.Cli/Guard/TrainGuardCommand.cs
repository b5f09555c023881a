using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Dialogs.Guard.Learned;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Cli.Guard;

/// <summary><c>bot guard train</c>: a learned detector's weights, from the training files.</summary>
internal static class TrainGuardCommand
{
    public static Command Create()
    {
        var subject = new Argument<string>("subject")
        {
            Description = "danger: people in danger; attack: what is refused.",
            DefaultValueFactory = _ => "danger",
        };
        subject.AcceptOnlyFromAmong([.. GuardTraining.Subjects]);
        var examples = new Option<DirectoryInfo>("--examples")
        {
            Description = "The folder of the training files, one of each subject in it.",
            DefaultValueFactory = _ => new DirectoryInfo("training"),
        };
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder to write the model to.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "Bot.Dialogs", "Guard")),
        };
        var command = new Command(
            "train",
            "Train a detector; prints what cross-validation says and the digest to pin in DangerModel or AttackModel."
        )
        {
            subject,
            examples,
            KnowledgeFolders.Articles,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(subject);
            var file = new FileInfo(Path.Combine(result.GetRequiredValue(output).FullName, $"{name}.model"));
            return Run(
                name,
                result.GetRequiredValue(examples),
                result.GetRequiredValue(KnowledgeFolders.Articles),
                file,
                result.GetValue(ModelsFolder.Option)
            );
        });
        return command;
    }

    private static int Run(string subject, DirectoryInfo examples, DirectoryInfo knowledge, FileInfo output, DirectoryInfo? models)
    {
        if (!OutputFile.CanBeWritten(output, "--out"))
        {
            return ExitCodes.BadInput;
        }

        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0 || !knowledge.Exists || !examples.Exists)
        {
            return Refusal.Because(
                "This needs the encoders ('bot models pull'), the knowledge base (--kb) and the training files (--examples)."
            );
        }

        if (GoldenFiles.Read(knowledge, "development") is not { } golden)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var trained = GuardTraining.Run(
                subject,
                examples.FullName,
                [.. golden.Select(q => q.Text)],
                KnowledgeBaseReader.Read(knowledge.FullName, []),
                encoders
            );
            return TrainedModel.Save(output, (trained.File, trained.Digest, trained.Report));
        }
        catch (JsonException e)
        {
            return Refusal.Because(e.Message);
        }
    }
}
