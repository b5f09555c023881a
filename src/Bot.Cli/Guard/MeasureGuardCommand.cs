using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bot.Cli.Ask;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Dialogs.Turns;

namespace Bot.Cli.Guard;

/// <summary><c>bot guard measure</c>: how a file of messages fares through the whole turn.</summary>
internal static class MeasureGuardCommand
{
    private static readonly Option<FileInfo> Input = new("--file") { Description = "JSONL of {\"form\",\"kind\",\"text\"}; the kind 'none', or no kind, is harmless.", Required = true };
    private static readonly Option<bool> Wrong = new("--wrong") { Description = "Print every miss and every false alarm." };
    private static readonly Option<bool> Lexical = new("--lexical") { Description = "Do without the sentence encoders: the word lists alone." };

    public static Command Create()
    {
        var command = new Command("measure", "Count what both detectors hear and what they wrongly hear, by form and kind.") { Input, Wrong, Lexical, KnowledgeFolders.Articles, KnowledgeFolders.Snapshots, ModelsFolder.Option };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var file = result.GetRequiredValue(Input);
        if (!file.Exists)
        {
            Console.Error.WriteLine($"The file '{file.FullName}' does not exist.");
            return ExitCodes.BadInput;
        }

        List<GuardMessage> messages;
        try
        {
            messages = [.. File.ReadLines(file.FullName).Where(l => l.Trim().Length > 0).Select(l => JsonSerializer.Deserialize(l, CliJson.Default.GuardMessage)!)];
        }
        catch (JsonException e)
        {
            Console.Error.WriteLine($"{file.Name}: {e.Message}");
            return ExitCodes.BadInput;
        }

        if (SnapshotOpening.Current(result.GetRequiredValue(KnowledgeFolders.Articles), result.GetRequiredValue(KnowledgeFolders.Snapshots), result.GetValue(ModelsFolder.Option), result.GetValue(Lexical)) is not { } knowledge)
        {
            return ExitCodes.BadInput;
        }

        var asker = new Asker(knowledge, TimeProvider.System);
        var heard = messages.Select(m => (Message: m, Result: asker.Run(new AskQuestion { Text = m.Text }))).ToArray();
        Console.WriteLine("                      messages   taken   asked   neither");
        foreach (var group in heard.GroupBy(h => $"{(h.Message.IsDanger ? "danger" : "none")} {h.Message.Form}").OrderBy(g => g.Key, StringComparer.Ordinal)
            .Concat(heard.GroupBy(h => $"kind {h.Message.Kind ?? "none"}").OrderBy(g => g.Key, StringComparer.Ordinal))
            .Concat(heard.GroupBy(h => h.Message.IsDanger ? "all danger" : "all none").OrderBy(g => g.Key, StringComparer.Ordinal)))
        {
            Print(group.Key, [.. group.Select(h => Level(h.Result))]);
        }

        foreach (var (message, answer) in result.GetValue(Wrong) ? heard : [])
        {
            if (message.IsDanger != (Level(answer) != "none"))
            {
                Console.WriteLine($"{(message.IsDanger ? "missed" : Level(answer))}\t{answer.Trace.Danger?.Rule}\t{answer.Trace.Danger?.Probability}\t{message.Form}\t{message.Kind}\t{message.Text}");
            }
        }

        return ExitCodes.Ok;
    }

    private static string Level(DialogResult result) => result.Outcome == Outcome.Urgent ? "act" : result.Trace.Danger?.Level ?? "none";

    private static void Print(string name, string[] levels) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-20} {levels.Length,9} {Share(levels, "act"),7:P1} {Share(levels, "ask"),7:P1} {Share(levels, "none"),8:P1}"));

    private static double Share(string[] levels, string level) => (double)levels.Count(l => l == level) / levels.Length;
}
