using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;

namespace Bot.Cli.Transcripts;

/// <summary><c>bot transcript import</c>: call-centre transcripts to conversations, matched questions and gaps.</summary>
internal static class TranscriptCommand
{
    private static readonly Argument<FileInfo[]> Files = new("files") { Description = "The transcripts.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Format = new("--format")
    {
        Description = $"One of {string.Join(", ", TranscriptFile.Formats)}.",
        DefaultValueFactory = _ => TranscriptFile.Auto,
    };
    private static readonly Option<string[]> Agents = new("--agent")
    {
        Description = "A speaker who is an agent, as the file names them ('Mary', 'channel 0', 'speaker 1'); may be given again.",
    };
    private static readonly Option<FileInfo?> Output = new("--out") { Description = "Write the JSON to this file instead of printing it." };

    /// <summary>A call of a whole day with the times of all its words is below this.</summary>
    private const long MostBytes = 20 * 1024 * 1024;

    private static readonly CliJson Written = new(
        new JsonSerializerOptions(CliJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true }
    );

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong([.. TranscriptFile.Formats]);
        var import = new Command(
            "import",
            "Read transcripts (WebVTT, Contact Lens, Azure batch, ACS stream), remove personal data, match the residents' "
                + "questions and count what has no answer. Prints JSON."
        )
        {
            Files,
            Format,
            Agents,
            Output,
            ModelsFolder.Lexical,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            ModelsFolder.Option,
        };
        import.SetAction(Run);
        return new("transcript", "Transcripts of telephone calls.") { import };
    }

    private static int Run(ParseResult result)
    {
        var files = result.GetRequiredValue(Files);
        if (!Array.Exists(files, file => file.Exists))
        {
            // Before minutes are spent on the knowledge base.
            return Refusal.Because($"The file '{files[0].FullName}' does not exist{(files.Length > 1 ? ", nor do the others" : "")}.");
        }

        if (
            !OutputFile.CanBeWritten(result.GetValue(Output), Output.Name)
            || SnapshotOpening.Current(result, ModelsFolder.Lexical) is not { } knowledge
        )
        {
            return ExitCodes.BadInput;
        }

        var import = new TranscriptImport(knowledge, result.GetValue(Agents) ?? []);
        var conversations = new List<ImportedConversation>();
        var code = ExitCodes.Ok;
        foreach (var file in files)
        {
            try
            {
                var read = TranscriptFile.Read(Text(file), result.GetRequiredValue(Format));
                var conversation = import.Import(file.Name, read);
                conversations.Add(conversation);
                code = read.Problems.Count > 0 ? ExitCodes.BadInput : code;
                foreach (var problem in conversation.Problems)
                {
                    Console.Error.WriteLine($"{file.Name}: {problem}");
                }
            }
            catch (Exception e) when (e is TranscriptException or IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                code = ExitCodes.BadInput;
                Console.Error.WriteLine($"{file.Name}: {(e is DecoderFallbackException ? "the file is not UTF-8." : e.Message)}");
            }
        }

        var json = JsonSerializer.Serialize(import.Report(files.Length, conversations), Written.TranscriptReport);
        if (result.GetValue(Output) is { } output)
        {
            File.WriteAllText(output.FullName, json);
        }
        else
        {
            using var stdout = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            stdout.WriteLine(json);
        }

        return code;
    }

    private static string Text(FileInfo file)
    {
        using var content = file.OpenRead();
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return content.Length <= MostBytes
            ? reader.ReadToEnd()
            : throw new TranscriptException(
                $"the file is larger than {MostBytes / 1024 / 1024} MB, which no single call is; give each call a file of its own."
            );
    }
}
