using Bot.Host.Handoff;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Handoff;

/// <summary>What goes wrong with one hand-off keeps no other from its turn.</summary>
public sealed class HandoffFaultsTests
{
    private readonly HandoffFaults _faults = new(TimeProvider.System, NullLogger<HandoffFaults>.Instance);

    /// <summary>A time-out somewhere below cancels, too, and is not the host's stop.</summary>
    [Fact]
    public async Task TryAsync_AForeignCancellation_IsOneFaultOfMany() =>
        await _faults.TryAsync("c", () => throw new OperationCanceledException(), CancellationToken.None);

    [Fact]
    public async Task TryAsync_TheHostStops_EndsThePass() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            _faults.TryAsync("c", () => throw new OperationCanceledException(), new CancellationToken(canceled: true))
        );
}
