using Bot.Host.Health;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Tests.Health;

public sealed class KnowledgeHealthTests
{
    [Theory]
    [InlineData(null, false, "cannot be built")]
    [InlineData("sha256:1", false, "a newer one cannot be built")]
    [InlineData("sha256:1", true, "a newer one is being built")]
    public async Task AfterABrokenFile_WhatIsToldIsWhatIsDone(string? version, bool rebuilding, string told)
    {
        var health = new KnowledgeHealth(new Status(new SnapshotStatus(version, rebuilding, ["small"], null, "td/x.en.md:1: broken")));

        var result = await health.CheckHealthAsync(new HealthCheckContext());

        Assert.Contains(told, result.Description, StringComparison.Ordinal);
        Assert.Equal(version is null ? HealthStatus.Unhealthy : HealthStatus.Degraded, result.Status);
    }

    private sealed class Status(SnapshotStatus status) : ISnapshotStatus
    {
        SnapshotStatus ISnapshotStatus.Status => status;
    }
}
