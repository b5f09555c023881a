using Bot.Dialogs.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>Whether word lists and encoders are warm, so that the first resident does not wait for them.</summary>
internal sealed class DialogHealth(DialogWarmUp warmUp) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            warmUp.IsDone
                ? HealthCheckResult.Healthy("Turns run.")
                : HealthCheckResult.Unhealthy("Word lists and encoders are being loaded.")
        );
}
