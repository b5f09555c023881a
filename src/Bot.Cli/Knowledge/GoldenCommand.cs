using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb golden</c>: the table of the golden questions.</summary>
internal static class GoldenCommand
{
    public static Command Create()
    {
        var misses = new Option<bool>("--misses")
        {
            Description =
                "List the questions whose first candidate is not an entry that answers them, and those without an answer that were answered.",
        };
        var asWritten = new Option<bool>("--as-written")
        {
            Description = "Take every character as it is written: misheard words are not read.",
        };
        var folder = new Option<DirectoryInfo?>("--questions")
        {
            Description = "Another folder of golden questions than the knowledge base's.",
        };
        var command = new Command(
            "golden",
            "Put the golden questions to the knowledge base: a table by form and style, with 95% intervals."
        )
        {
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            GoldenFiles.Part,
            folder,
            ModelsFolder.Lexical,
            asWritten,
            misses,
            ModelsFolder.Option,
        };
        command.SetAction(r =>
        {
            var knowledge = r.GetRequiredValue(KnowledgeFolders.Articles);
            return
                GoldenFiles.Read(knowledge, r.GetRequiredValue(GoldenFiles.Part), r.GetValue(folder)) is { } questions
                && SnapshotOpening.Current(r, ModelsFolder.Lexical) is { } snapshot
                ? Run(snapshot, questions, r.GetValue(asWritten), r.GetValue(misses))
                : ExitCodes.BadInput;
        });
        return command;
    }

    private static int Run(IKnowledgeSnapshot snapshot, IReadOnlyList<GoldenQuestion> questions, bool asWritten, bool misses)
    {
        var answers = GoldenRun.Ask(snapshot, questions, asWritten);
        Console.WriteLine(GoldenRun.Table(answers, snapshot.Thresholds));
        Console.WriteLine($"{answers.Count(a => a.Result.Heard.Count > 0)} of {answers.Count} questions were read otherwise than written.");
        if (misses)
        {
            foreach (var a in answers.Where(a => a.Answerable ? !a.Right : a.Result.Confidence >= snapshot.Thresholds.Answer))
            {
                Console.WriteLine(
                    $"{a.Question.Id}: "
                        + $"{a.Question.Text}{string.Concat(a.Result.Heard.Select(h => $" [{h.Written} read as {h.Read}]"))} → {a.First} "
                        + $"({a.Result.Confidence:0.00})"
                        + $"{(a.Answerable ? $", right: {a.Question.Article}#{string.Join('|', a.Question.Entries ?? [])}" : "")}"
                );
            }
        }

        return ExitCodes.Ok;
    }
}
