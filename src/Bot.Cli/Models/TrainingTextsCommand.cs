using System.CommandLine;
using Bot.Cli.Knowledge;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Encoders;

namespace Bot.Cli.Models;

/// <summary><c>bot models training-texts</c>: what <c>training/encoders</c> reads.</summary>
internal static class TrainingTextsCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--out") { Description = "The file to write, one JSON object a line.", Required = true };
        var command = new Command(
            "training-texts",
            "Write the knowledge base's ways of asking and passages, and golden questions to measure with, as tokens and vectors of each encoder."
        )
        {
            KnowledgeFolders.Articles,
            GoldenFiles.Part,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(r =>
            Run(
                r.GetRequiredValue(KnowledgeFolders.Articles),
                r.GetRequiredValue(GoldenFiles.Part),
                r.GetRequiredValue(output),
                r.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, string part, FileInfo output, DirectoryInfo? models)
    {
        if (!OutputFile.CanBeWritten(output, "--out") || GoldenFiles.Read(folder, part) is not { } golden)
        {
            return ExitCodes.BadInput;
        }

        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(folder.FullName, findings);
        if (findings.Count > 0)
        {
            return Refusal.Because(string.Join('\n', findings));
        }

        var encoders = ModelsFolder.Load(models, lexical: false);
        if (encoders.Ids.Count == 0)
        {
            return ExitCodes.BadInput;
        }

        using var target = new BufferedStream(output.Create(), 1 << 16);
        TrainingTexts.Write(knowledge, golden, encoders, target);
        Console.WriteLine($"wrote {output.FullName}");
        return ExitCodes.Ok;
    }
}
