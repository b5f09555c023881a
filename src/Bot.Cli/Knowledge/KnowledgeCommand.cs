using System.CommandLine;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb …</c></summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("kb", "The knowledge base: lint, build, eval, train-defaults.")
    {
        LintCommand.Create(),
        BuildCommand.Create(),
        EvaluateCommand.Create(),
        TrainDefaultsCommand.Create(),
    };
}
