using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>Whether a snapshot of the knowledge base is loaded.</summary>
internal sealed class KnowledgeHealth(ISnapshotStatus snapshots) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = snapshots.Status;
        return Task.FromResult(
            status switch
            {
                { Version: null } => HealthCheckResult.Unhealthy(
                    status.BrokenFiles is null ? "The first snapshot is being loaded." : "The knowledge base cannot be built; see the log."
                ),
                { BrokenFiles: not null, Rebuilding: true } => HealthCheckResult.Degraded(
                    $"Snapshot {status.Version} answers; a newer one is being built, after one that could not be."
                ),
                { BrokenFiles: not null } => HealthCheckResult.Degraded(
                    $"Snapshot {status.Version} answers; a newer one cannot be built, see the log."
                ),
                { ModelsMissing: not null } => HealthCheckResult.Degraded(
                    $"Snapshot {status.Version} answers by words alone: the encoders are missing, switched off or damaged; see the log."
                ),
                { Models.Count: 0 } => HealthCheckResult.Degraded(
                    $"Snapshot {status.Version} answers by words alone: it was built with other models, and a new one is built."
                ),
                _ => HealthCheckResult.Healthy($"Snapshot {status.Version} answers."),
            }
        );
    }
}
