using System.CommandLine;

namespace Bot.Cli.Models;

/// <summary><c>bot models …</c></summary>
internal static class ModelsCommand
{
    public static Command Create() =>
        new("models", "The sentence encoders, dictionaries and their runtime.")
        {
            PullCommand.Create(),
            TrainBridgeCommand.Create(),
            TrainingTextsCommand.Create(),
        };
}
