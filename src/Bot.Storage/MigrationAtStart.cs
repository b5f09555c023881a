using Bot.Storage.Database;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage;

/// <summary>
/// Brings the tables forward before the host takes callers. A store that does not answer yet is tried again by the first that asks it.
/// </summary>
internal sealed partial class MigrationAtStart(IDatabase database, ILogger<MigrationAtStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var name in await database.MigrateAsync(cancellationToken).ConfigureAwait(false))
            {
                LogApplied(name);
            }
        }
        catch (StoreUnavailableException problem)
        {
            LogUnavailable(problem.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Applied migration {Name}.")]
    private partial void LogApplied(string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "The host is not ready until the store answers: {Problem}")]
    private partial void LogUnavailable(string problem);
}
