using System.CommandLine;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb …</c></summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("kb", "The knowledge base: lint, build, eval, golden, calibrate, diff, train-defaults.")
    {
        LintCommand.Create(),
        BuildCommand.Create(),
        EvaluateCommand.Create(),
        GoldenCommand.Create(),
        CalibrateCommand.Create(),
        DiffCommand.Create(),
        TrainDefaultsCommand.Create(),
    };
}
