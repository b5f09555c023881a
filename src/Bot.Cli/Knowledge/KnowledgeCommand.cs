using System.CommandLine;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb …</c></summary>
internal static class KnowledgeCommand
{
    public static Command Create() =>
        new("kb", "The knowledge base: lint, build, eval, golden, calibrate, diff, notes, train-defaults.")
        {
            LintCommand.Create(),
            BuildCommand.Create(),
            EvaluateCommand.Create(),
            GoldenCommand.Create(),
            CalibrateCommand.Create(),
            DiffCommand.Create(),
            NotesCommand.Create(),
            TrainDefaultsCommand.Create(),
            TrainFollowUpsCommand.Create(),
            TrainPlacesCommand.Create(),
            TrainTellingsCommand.Create(),
        };
}
