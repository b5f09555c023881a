using System.CommandLine;
using Bot.Cli.Models;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb calibrate</c>: thresholds for a stated rate of wrong answers, with the curve.</summary>
internal static class CalibrateCommand
{
    public static Command Create()
    {
        var maxWrong = new Option<double?>("--max-wrong")
        {
            Description =
                "The share of all questions that may be answered wrongly, e.g. 0.05; without it the share that the thresholds in force were picked for.",
        };
        maxWrong.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<double?>() is not (null or (> 0 and < 1)))
            {
                r.AddError("--max-wrong must be above 0 and below 1.");
            }
        });
        var lexical = new Option<bool>("--lexical") { Description = "Calibrate ranking by words alone." };
        var command = new Command(
            "calibrate",
            "Straighten the confidence and pick the thresholds on the golden questions; writes calibration.json into the knowledge base."
        )
        {
            maxWrong,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            GoldenFiles.Part,
            lexical,
            ModelsFolder.Option,
        };
        command.SetAction(r =>
            Run(
                r.GetValue(maxWrong),
                r.GetRequiredValue(KnowledgeFolders.Articles),
                r.GetRequiredValue(KnowledgeFolders.Snapshots),
                r.GetRequiredValue(GoldenFiles.Part),
                r.GetValue(lexical),
                r.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(
        double? maxWrong,
        DirectoryInfo folder,
        DirectoryInfo snapshots,
        string part,
        bool lexical,
        DirectoryInfo? models
    )
    {
        if (
            GoldenFiles.Read(folder, part) is not { } questions
            || SnapshotOpening.Current(folder, snapshots, models, lexical) is not { } snapshot
        )
        {
            return ExitCodes.BadInput;
        }

        Console.WriteLine(CalibrationRun.Run(snapshot, questions, maxWrong ?? snapshot.Thresholds.MaxWrong, folder.FullName));
        return ExitCodes.Ok;
    }
}
