using System.Threading.Channels;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Signals;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Bot.Storage.Redis;

/// <summary>
/// Carries this host's signals and wake-ups to the others by one channel of Redis, and theirs to this one. All of them are hints: what gets
/// lost costs a listener no more than its fallback interval.
/// </summary>
internal sealed partial class RedisSignals(
    RedisConnection redis,
    ConversationSignals signals,
    WakeUps wakeUps,
    TimeProvider clock,
    ILogger<RedisSignals> logger
) : BackgroundService
{
    private const string Topic = "bot:signals";

    // host ␟ kind ␟ subject ␟ activity
    private const char Separator = '\u001f';

    private readonly string _host = Guid.NewGuid().ToString("N");

    // A commit never waits for Redis: what it cannot take in time is dropped, oldest first.
    private readonly Channel<string> _out = Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        signals.Published = (conversation, activity) => Send(activity is null ? "c" : "t", conversation, activity);
        wakeUps.Published = destination => Send(destination is null ? "q" : "o", destination ?? "", activity: null);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await SubscribeAsync(stoppingToken).ConfigureAwait(false);
        try
        {
            await foreach (var line in _out.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            {
                Publish(line, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; listeners elsewhere look for themselves.
        }
    }

    private async Task SubscribeAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Kept by the client over reconnections.
                await redis.Subscriber.SubscribeAsync(Topic, (_, line) => Receive(line!)).ConfigureAwait(false);
                return;
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is, the host goes on without hints.
                LogNotSubscribed(problem.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Publish(string line, CancellationToken stoppingToken)
    {
        try
        {
            if (redis.IsConnected)
            {
                redis.Subscriber.Publish(Topic, line, CommandFlags.FireAndForget);
            }
        }
        catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotPublished(problem.GetType().Name);
        }
    }

    private void Send(string kind, string subject, string? activity) =>
        _out.Writer.TryWrite(string.Join(Separator, _host, kind, subject, activity));

    private void Receive(string line)
    {
        var parts = line.Split(Separator, 4);
        if (parts.Length < 4 || parts[0] == _host)
        {
            return;
        }

        switch (parts[1])
        {
            case "c":
                signals.Deliver(parts[2], activityJson: null);
                break;
            case "t":
                signals.Deliver(parts[2], parts[3]);
                break;
            case "q":
                wakeUps.Received(destination: null);
                break;
            case "o":
                wakeUps.Received(parts[2]);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis takes no subscription yet ({Problem}); trying again.")]
    private partial void LogNotSubscribed(string problem);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A signal could not be published ({Problem}).")]
    private partial void LogNotPublished(string problem);
}
