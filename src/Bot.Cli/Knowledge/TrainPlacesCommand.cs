using System.CommandLine;
using System.Text.Json;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Snapshots.Scope;

namespace Bot.Cli.Knowledge;

/// <summary>
/// <c>bot kb train-places</c>: what tells a place whose service is asked for from one that a question merely names.
/// </summary>
internal static class TrainPlacesCommand
{
    public static Command Create()
    {
        var examples = new Option<DirectoryInfo>("--examples")
        {
            Description = "The folder of the training files.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "place")),
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Knowledge", "Snapshots", "Scope", "place.model")),
        };
        var command = new Command(
            "train-places",
            "Train what tells a place whose service is asked for from one that a question merely names; prints how it did on messages "
                + "that it had not seen and the digest to pin in PlaceModel."
        )
        {
            examples,
            KnowledgeFolders.Articles,
            output,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(examples), result.GetRequiredValue(KnowledgeFolders.Articles), result.GetRequiredValue(output))
        );
        return command;
    }

    private static int Run(DirectoryInfo examples, DirectoryInfo articles, FileInfo output)
    {
        if (!OutputFile.CanBeWritten(output, "--out"))
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var findings = new List<Finding>();
            var knowledge = KnowledgeBaseReader.Read(articles.FullName, findings);
            if (findings.Count > 0)
            {
                Console.Error.WriteLine(string.Join('\n', findings));
                return ExitCodes.BadInput;
            }

            var (file, digest, report) = PlaceTraining.Run(examples.FullName, knowledge);
            return TrainedModel.Save(output, (file, digest, [report]));
        }
        catch (Exception e) when (e is JsonException or DirectoryNotFoundException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.BadInput;
        }
    }
}
