using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Storage;

/// <summary>What the commands on the record share.</summary>
internal static class StoreCommands
{
    /// <summary>Runs the work with the host's settings; what an operator can act on becomes a line on standard error.</summary>
    public static async Task<int> TryAsync(Func<IConfiguration, Task<int>> work)
    {
        try
        {
            return await work(HostSettings.Read()).ConfigureAwait(false);
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
