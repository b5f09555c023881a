using System.CommandLine;

namespace Bot.Cli.Guard;

/// <summary><c>bot guard …</c></summary>
internal static class GuardCommand
{
    public static Command Create() =>
        new("guard", "The detectors of people in danger and of what is refused.")
        {
            TrainGuardCommand.Create(),
            MeasureGuardCommand.Create(),
        };
}
