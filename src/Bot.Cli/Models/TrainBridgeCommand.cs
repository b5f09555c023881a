using System.CommandLine;
using Bot.Cli.Knowledge;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Crosslingual;

namespace Bot.Cli.Models;

/// <summary><c>bot models train-bridge</c>: the linear maps between the two languages' encoders.</summary>
internal static class TrainBridgeCommand
{
    public static Command Create()
    {
        var words = new Option<int>("--words")
        {
            Description = "How many dictionary pairs to learn from.",
            DefaultValueFactory = _ => 12_000,
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("src", "Bot.Knowledge", "Crosslingual", "bridge.bin")),
        };
        var command = new Command(
            "train-bridge",
            "Fit the bridge between English and Chinese on dictionary pairs and the knowledge base's own bilingual texts."
        )
        {
            KnowledgeFolders.Articles,
            words,
            output,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(KnowledgeFolders.Articles),
                result.GetValue(words),
                result.GetRequiredValue(output),
                result.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, int words, FileInfo output, DirectoryInfo? models)
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

        using var target = output.Create();
        BridgeTraining.Run(ModelsFolder.Resolve(models), KnowledgeBaseReader.Read(folder.FullName, []), encoders, words, target);
        Console.WriteLine($"wrote {output.FullName}");
        return ExitCodes.Ok;
    }
}
