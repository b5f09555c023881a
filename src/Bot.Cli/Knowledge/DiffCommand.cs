using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb diff A B</c>: which golden questions are answered otherwise by another snapshot.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("A") { Description = "A snapshot's version, or its beginning." };
        var second = new Argument<string>("B") { Description = "The other one." };
        var command = new Command(
            "diff",
            "Show which golden questions change between two snapshots: first candidate, outcome, right or wrong."
        )
        {
            first,
            second,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            GoldenFiles.Part,
            ModelsFolder.Option,
        };
        command.SetAction(r =>
            Run(
                r.GetRequiredValue(first),
                r.GetRequiredValue(second),
                r.GetRequiredValue(KnowledgeFolders.Articles),
                r.GetRequiredValue(KnowledgeFolders.Snapshots),
                r.GetRequiredValue(GoldenFiles.Part),
                r.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(string first, string second, DirectoryInfo folder, DirectoryInfo snapshots, string part, DirectoryInfo? models)
    {
        if (GoldenFiles.Read(folder, part) is not { } questions)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var store = new SnapshotStore(snapshots.FullName);
            var encoders = ModelsFolder.Load(models, lexical: false);
            var (a, b) = (store.Load(first, encoders), store.Load(second, encoders));
            var changes = GoldenRun
                .Ask(a, questions)
                .Zip(GoldenRun.Ask(b, questions))
                .Where(p => Say(p.First, a) != Say(p.Second, b))
                .ToArray();
            foreach (var (before, after) in changes)
            {
                Console.WriteLine($"{before.Question.Id}: {before.Question.Text}\n  {Say(before, a)}\n  {Say(after, b)}");
            }

            Console.WriteLine(
                $"{changes.Length} of {questions.Count} questions change; {changes.Count(c => c.First.Right && !c.Second.Right)} "
                    + $"right before and not after, {changes.Count(c => !c.First.Right && c.Second.Right)} the other way"
            );
            return ExitCodes.Ok;
        }
        catch (SnapshotException e)
        {
            return Refusal.Because(e.Message);
        }
    }

    private static string Say(GoldenAnswer answer, IKnowledgeSnapshot snapshot)
    {
        var confidence = answer.Result.Confidence;
        var outcome =
            confidence >= snapshot.Thresholds.Answer ? "answer"
            : confidence >= snapshot.Thresholds.Clarify ? "clarify"
            : "no_answer";
        return $"{outcome} {answer.First ?? "nothing"}{(answer.Answerable ? answer.Right ? " (right)" : " (wrong)" : "")}";
    }
}
