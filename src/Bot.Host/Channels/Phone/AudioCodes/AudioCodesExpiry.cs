using Bot.Dialogs.Calls;
using Bot.Storage.Database;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>Ends calls that the gateway has stopped refreshing.</summary>
internal sealed partial class AudioCodesExpiry(ICalls calls, AudioCodesCalls audioCodes, TimeProvider time, ILogger<AudioCodesExpiry> logger) : BackgroundService
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Ends what has expired by now; returns how many.</summary>
    public async Task<int> EndExpiredAsync(CancellationToken cancellationToken)
    {
        var expired = await calls.ExpiredAsync(AudioCodesOptions.Channel, time.GetUtcNow(), AtOnce, cancellationToken);
        foreach (var call in expired)
        {
            await audioCodes.EndAsync(call, "expired", cancellationToken);
        }

        return expired.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await EndExpiredAsync(stoppingToken);
            }
            catch (StoreUnavailableException exception)
            {
                StoreGone(exception.Message);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Expired calls are not ended for now: {Problem}")]
    private partial void StoreGone(string problem);
}
