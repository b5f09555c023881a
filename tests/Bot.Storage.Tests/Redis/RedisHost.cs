using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Signals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Tests.Redis;

/// <summary>The signals of one host, on the system's clock.</summary>
internal sealed class RedisHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private RedisHost(string? address)
    {
        var options = new StorageOptions { Redis = address, FallbackInterval = TimeSpan.FromSeconds(30) };
        _services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IIdSource, RandomIdSource>()
            .AddSingleton(options)
            .AddSingleton(typeof(ILogger<>), typeof(Microsoft.Extensions.Logging.Abstractions.NullLogger<>))
            .AddConversationPorts()
            .AddSignals(options)
            .BuildServiceProvider();
    }

    public ConversationSignals Signals => _services.GetRequiredService<ConversationSignals>();

    public WakeUps WakeUps => _services.GetRequiredService<WakeUps>();

    public IRateLimits RateLimits => _services.GetRequiredService<IRateLimits>();

    public static async Task<RedisHost> StartAsync(string address)
    {
        var host = new RedisHost(address);
        foreach (var service in host._services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        return host;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }
}
