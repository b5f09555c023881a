using System.CommandLine;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Storage;

/// <summary>What the commands on the record share.</summary>
internal static class StoreCommands
{
    /// <summary>
    /// Has the command run the work with the host's settings. What an operator can act on becomes a line on standard error, and Ctrl+C, or the
    /// signal to end, one that says so.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="work">With what was parsed, the settings and the command line's token; returns the exit code.</param>
    public static void SetStoreAction(this Command command, Func<ParseResult, IConfiguration, CancellationToken, Task<int>> work) =>
        command.SetAction((result, cancel) => TryAsync(settings => work(result, settings, cancel), cancel));

    private static async Task<int> TryAsync(Func<IConfiguration, Task<int>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(HostSettings.Read()).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped; what was done until now stays done.").ConfigureAwait(false);
            return ExitCodes.Stopped;
        }
        catch (Exception problem)
            when (problem
                    is StoreUnavailableException
                        or ErasureRefusedException
                        or InvalidOperationException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return Refusal.Because(problem.Message);
        }
    }
}
