using System.CommandLine;
using System.Globalization;
using Bot.Cli.Ask;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Dialogs.Guard.Learned;

namespace Bot.Cli.Guard;

/// <summary><c>bot guard measure</c>: how a file of messages fares through the whole turn.</summary>
internal static class MeasureGuardCommand
{
    private static readonly Option<FileInfo> Input = new("--file")
    {
        Description = "JSONL of {\"form\",\"kind\",\"text\"}; the kind 'none', or no kind, is harmless.",
        Required = true,
    };
    private static readonly Argument<string> Subject = new("subject")
    {
        Description = "danger: people in danger; attack: what is refused.",
        DefaultValueFactory = _ => "danger",
    };
    private static readonly Option<bool> Wrong = new("--wrong") { Description = "Print every miss and every false alarm." };
    private static readonly Option<bool> Lexical = new("--lexical")
    {
        Description = "Do without the sentence encoders: the word lists alone.",
    };

    public static Command Create()
    {
        var command = new Command("measure", "Count what both detectors hear and what they wrongly hear, by form and kind.")
        {
            Subject,
            Input,
            Wrong,
            Lexical,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            ModelsFolder.Option,
        };
        Subject.AcceptOnlyFromAmong([.. GuardTraining.Subjects]);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        if (JsonLines.Read(result.GetRequiredValue(Input), CliJson.Default.GuardMessage) is not { } file)
        {
            return ExitCodes.BadInput;
        }

        if (SnapshotOpening.Current(result, Lexical) is not { } knowledge)
        {
            return ExitCodes.BadInput;
        }

        var asker = new Asker(knowledge, TimeProvider.System);
        var heard = file
            .Items.Select(line => line.Item)
            .Select(m => (Message: m, Result: asker.Run(new AskQuestion { Text = m.Text })))
            .ToArray();
        var measured = GuardMeasure.Of(result.GetRequiredValue(Subject));
        Console.WriteLine(measured.Heading);
        foreach (
            var group in heard
                .GroupBy(h => $"{(h.Message.IsHarmless ? "none" : measured.Subject)} {h.Message.Form}")
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Concat(heard.GroupBy(h => $"kind {h.Message.Kind ?? "none"}").OrderBy(g => g.Key, StringComparer.Ordinal))
                .Concat(
                    heard
                        .GroupBy(h => h.Message.IsHarmless ? "all none" : $"all {measured.Subject}")
                        .OrderBy(g => g.Key, StringComparer.Ordinal)
                )
        )
        {
            Print(group.Key, [.. group.Select(h => measured.Level(h.Result))]);
        }

        foreach (var (message, answer) in result.GetValue(Wrong) ? heard : [])
        {
            if (message.IsHarmless == (measured.Level(answer) != GuardMeasure.Neither))
            {
                Console.WriteLine(
                    $"{(message.IsHarmless ? measured.Level(answer) : "missed")}\t{measured.Trace(answer)?.Rule}\t"
                        + $"{measured.Trace(answer)?.Probability}\t{message.Form}\t{message.Kind}\t{message.Text}"
                );
            }
        }

        return file.BadLines == 0 ? ExitCodes.Ok : ExitCodes.BadInput;
    }

    private static void Print(string name, string[] levels) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -20} {levels.Length, 9} {Share(levels, GuardMeasure.Sure), 7:P1} {Share(levels, GuardMeasure.Half), 7:P1} "
                    + $"{Share(levels, GuardMeasure.Neither), 8:P1}"
            )
        );

    private static double Share(string[] levels, string level) => (double)levels.Count(l => l == level) / levels.Length;
}
