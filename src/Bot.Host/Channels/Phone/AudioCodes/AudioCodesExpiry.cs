using Bot.Dialogs.Calls;
using Bot.Knowledge.Background;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>Ends calls that the gateway has stopped refreshing.</summary>
internal sealed class AudioCodesExpiry(ICalls calls, AudioCodesCalls audioCodes, TimeProvider time, ILogger<AudioCodesExpiry> logger)
    : BackgroundService
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Ends what has expired by now; returns how many.</summary>
    public async Task<int> EndExpiredAsync(CancellationToken cancellationToken)
    {
        var expired = await calls.ListExpiredAsync(AudioCodesOptions.Channel, time.GetUtcNow(), AtOnce, cancellationToken);
        await Passes.EachAsync(expired, (call, stopping) => audioCodes.EndAsync(call, "expired", stopping), cancellationToken);
        return expired.Count;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(EndExpiredAsync, "The end of expired calls", Every, time, logger, stoppingToken, waitFirst: true);
}
