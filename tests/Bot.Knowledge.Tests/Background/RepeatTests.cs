using Bot.Knowledge.Background;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Knowledge.Tests.Background;

public sealed class RepeatTests
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _clock = new();
    private readonly FakeLogger _log = new();
    private readonly SemaphoreSlim _passed = new(0);
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public async Task APassThatFails_WithWhateverException_IsFollowedByTheNext_AndToldOnce()
    {
        var passes = 0;
        var loop = Repeat.EveryAsync(
            _ =>
            {
                passes++;
                _passed.Release();
                return passes < 4 ? throw new InvalidOperationException("what a resident wrote") : Task.CompletedTask;
            },
            "The test",
            Every,
            _clock,
            _log,
            _stop.Token
        );
        for (var i = 0; i < 5; i++)
        {
            await PassAsync();
        }

        await _stop.CancelAsync();
        await loop;

        Assert.Single(Written(), l => l.Contains("The test failed (InvalidOperationException)", StringComparison.Ordinal));
        Assert.Single(Written(), l => l.Contains("The test goes on", StringComparison.Ordinal));
        Assert.DoesNotContain(Written(), l => l.Contains("resident", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACancellationThatIsNotTheHosts_IsAFailureLikeAnother()
    {
        var loop = Repeat.EveryAsync(
            _ =>
            {
                _passed.Release();
                throw new TaskCanceledException();
            },
            "The test",
            Every,
            _clock,
            _log,
            _stop.Token
        );
        await PassAsync();
        await PassAsync();

        Assert.False(loop.IsCompleted);
        await _stop.CancelAsync();
        await loop;
    }

    [Fact]
    public async Task TheHostsStop_EndsAPassAndTheLoop_WithoutAWord()
    {
        var loop = Repeat.EveryAsync(
            async stopping =>
            {
                _passed.Release();
                await Task.Delay(Timeout.Infinite, stopping);
            },
            "The test",
            Every,
            _clock,
            _log,
            _stop.Token
        );
        await PassAsync();
        await _stop.CancelAsync();

        await loop;

        Assert.Empty(Written());
    }

    [Fact]
    public async Task WhenItWaitsFirst_NothingIsDoneBeforeTheTime()
    {
        var passes = 0;
        var loop = Repeat.EveryAsync(
            _ =>
            {
                passes++;
                return Task.CompletedTask;
            },
            "The test",
            Every,
            _clock,
            _log,
            _stop.Token,
            waitFirst: true
        );
        await _stop.CancelAsync();
        await loop;

        Assert.Equal(0, passes);
    }

    /// <summary>Moves the time on until the next pass has begun.</summary>
    private async Task PassAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await _passed.WaitAsync(TimeSpan.FromMilliseconds(20), patience.Token))
        {
            _clock.Advance(Every);
        }
    }

    private IEnumerable<string> Written() => _log.Collector.GetSnapshot().Select(l => l.Message);
}
