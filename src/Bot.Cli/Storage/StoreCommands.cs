using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Storage;

/// <summary>What the commands on the record share.</summary>
internal static class StoreCommands
{
    /// <summary>Runs the work with the host's settings; what an operator can act on becomes a line on standard error.</summary>
    /// <param name="work">With the settings and the token; returns the exit code.</param>
    /// <param name="cancellationToken">The command line's: Ctrl+C, or the signal to end.</param>
    public static async Task<int> TryAsync(Func<IConfiguration, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(HostSettings.Read(), cancellationToken).ConfigureAwait(false);
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
