using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealth(IQueueStatus queues) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var status = await queues.ReadAsync(cancellationToken);
            return HealthCheckResult.Healthy($"{status.Turns} turns and {status.Outbox.Sum(o => o.Messages)} messages wait.");
        }
        catch (StoreUnavailableException problem)
        {
            return HealthCheckResult.Unhealthy(problem.Message);
        }
    }
}
