using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Dialogs.Guard.Learned;
using Bot.Knowledge.Articles;

namespace Bot.Cli.Guard;

/// <summary><c>bot guard train</c>: the learned detector's weights, from the training file.</summary>
internal static class TrainGuardCommand
{
    public static Command Create()
    {
        var examples = new Option<DirectoryInfo>("--examples") { Description = "The folder of the training file.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "danger")) };
        var output = new Option<FileInfo>("--out") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Dialogs", "Guard", "danger.model")) };
        var command = new Command("train", "Train the detector of people in danger; prints what cross-validation says and the digest to pin in DangerModel.") { examples, KnowledgeFolders.Articles, output, ModelsFolder.Option };
        command.SetAction(result => Run(result.GetRequiredValue(examples), result.GetRequiredValue(KnowledgeFolders.Articles), result.GetRequiredValue(output), result.GetValue(ModelsFolder.Option)));
        return command;
    }

    private static int Run(DirectoryInfo examples, DirectoryInfo knowledge, FileInfo output, DirectoryInfo? models)
    {
        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0 || !knowledge.Exists || !examples.Exists)
        {
            Console.Error.WriteLine("This needs the encoders ('bot models pull'), the knowledge base (--kb) and the training file (--examples).");
            return ExitCodes.BadInput;
        }

        if (GoldenFiles.Read(knowledge, "development") is not { } golden)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var trained = DangerTraining.Run(examples.FullName, [.. golden.Select(q => q.Text)], KnowledgeBaseReader.Read(knowledge.FullName, []), encoders);
            File.WriteAllBytes(output.FullName, [.. trained.File]);
            foreach (var line in trained.Report)
            {
                Console.WriteLine(line);
            }

            Console.WriteLine($"wrote {output.FullName}, {trained.File.Count} bytes\ndigest {trained.Digest}");
            return ExitCodes.Ok;
        }
        catch (JsonException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.BadInput;
        }
    }
}
