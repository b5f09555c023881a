using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb golden</c>: the table of the golden questions.</summary>
internal static class GoldenCommand
{
    public static Command Create()
    {
        var lexical = new Option<bool>("--lexical") { Description = "Do without the sentence encoders." };
        var misses = new Option<bool>("--misses") { Description = "List the questions whose first candidate is not an entry that answers them, and those without an answer that were answered." };
        var command = new Command("golden", "Put the golden questions to the knowledge base: a table by form and style, with 95% intervals.")
        {
            KnowledgeFolders.Articles, KnowledgeFolders.Snapshots, GoldenFiles.Part, lexical, misses, ModelsFolder.Option,
        };
        command.SetAction(r => Run(
            r.GetRequiredValue(KnowledgeFolders.Articles), r.GetRequiredValue(KnowledgeFolders.Snapshots), r.GetRequiredValue(GoldenFiles.Part), r.GetValue(lexical), r.GetValue(misses), r.GetValue(ModelsFolder.Option)));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo snapshots, string part, bool lexical, bool misses, DirectoryInfo? models)
    {
        if (GoldenFiles.Read(folder, part) is not { } questions || SnapshotOpening.Current(folder, snapshots, models, lexical) is not { } snapshot)
        {
            return ExitCodes.BadInput;
        }

        var answers = GoldenRun.Ask(snapshot, questions);
        Console.WriteLine(GoldenRun.Table(answers, snapshot.Thresholds));
        if (misses)
        {
            foreach (var a in answers.Where(a => a.Answerable ? !a.Right : a.Result.Confidence >= snapshot.Thresholds.Answer))
            {
                Console.WriteLine($"{a.Question.Id}: {a.Question.Text} → {a.First} ({a.Result.Confidence:0.00}){(a.Answerable ? $", right: {a.Question.Article}#{string.Join('|', a.Question.Entries ?? [])}" : "")}");
            }
        }

        return ExitCodes.Ok;
    }
}
