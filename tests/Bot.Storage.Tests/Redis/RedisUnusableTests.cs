using Bot.Storage.Conversations;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Redis;
using Bot.Storage.Signals;
using Bot.TestServers;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Redis;

public sealed class RedisUnusableTests
{
    /// <summary>Whatever the client throws: signals are hints, and no reason to stop the host.</summary>
    [Fact]
    public async Task Execute_AnUnexpectedException_IsToldAndTheServiceGoesOn()
    {
        var clock = new FakeTimeProvider();
        using var nowhere = new RedisConnection("name=nowhere", NullLogger<RedisConnection>.Instance);
        var log = new FirstError<RedisSignals>();
        using var service = new RedisSignals(nowhere, new ConversationSignals(clock, new StorageOptions()), new WakeUps(), clock, log);
        await service.StartAsync(CancellationToken.None);

        await Task.WhenAny(log.Told, service.ExecuteTask!).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains(nameof(ArgumentException), await log.Told.WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
        Assert.False(service.ExecuteTask!.IsCompleted);
        await service.StopAsync(CancellationToken.None);
    }
}
