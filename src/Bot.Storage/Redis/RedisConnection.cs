using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Bot.Storage.Redis;

/// <summary>
/// The one connection to Redis. It is never needed: while it is gone each caller does without, and it comes back by itself.
/// </summary>
internal sealed partial class RedisConnection : IDisposable
{
    private readonly ConfigurationOptions _configuration;
    private readonly ILogger<RedisConnection> _logger;
    private readonly Lazy<ConnectionMultiplexer> _multiplexer;

    /// <param name="address">As StackExchange.Redis reads it.</param>
    public RedisConnection(string address, ILogger<RedisConnection> logger)
    {
        _logger = logger;
        _configuration = ConfigurationOptions.Parse(address);
        _configuration.AbortOnConnectFail = false;
        _configuration.ConnectTimeout = 2_000;
        _configuration.SyncTimeout = 1_000;
        _configuration.ConnectRetry = 1;
        _configuration.ReconnectRetryPolicy = new LinearRetry(1_000);
        _configuration.ClientName = "bot";
        _multiplexer = new Lazy<ConnectionMultiplexer>(Connect);
    }

    public bool IsConnected => _multiplexer.IsValueCreated && _multiplexer.Value.IsConnected;

    public ISubscriber Subscriber => _multiplexer.Value.GetSubscriber();

    public StackExchange.Redis.IDatabase Database => _multiplexer.Value.GetDatabase();

    public void Dispose()
    {
        if (_multiplexer.IsValueCreated)
        {
            _multiplexer.Value.Dispose();
        }
    }

    private ConnectionMultiplexer Connect()
    {
        var multiplexer = ConnectionMultiplexer.Connect(_configuration);
        multiplexer.ConnectionFailed += (_, failure) => LogLost(failure.ConnectionType, failure.FailureType);
        multiplexer.ConnectionRestored += (_, restored) => LogRestored(restored.ConnectionType);
        return multiplexer;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is gone ({Connection}: {Failure}); hosts poll the record until it is back.")]
    private partial void LogLost(ConnectionType connection, ConnectionFailureType failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Redis is back ({Connection}).")]
    private partial void LogRestored(ConnectionType connection);
}
