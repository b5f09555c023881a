namespace Bot.Cli;

/// <summary>What the command line returns.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>The command ran and found something wrong, e.g. lint findings.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a file or a line of it could not be read; what could be read was done.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by Ctrl+C or a signal, as shells count it; what was done stays done.</summary>
    public const int Stopped = 130;
}
