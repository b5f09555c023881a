using Bot.Host.Background;

namespace Bot.Host.Tests.Background;

public sealed class WorkSlotsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WorkSlots _slots = new(2);
    private readonly TaskCompletionSource _release = new();

    [Fact]
    public async Task WaitForFreeAsync_SaysHowManyMayStart_AndWaitsWhileNoneMay()
    {
        Assert.Equal(2, await _slots.WaitForFreeAsync(CancellationToken.None));
        await StartAsync(() => _release.Task);
        Assert.Equal(1, await _slots.WaitForFreeAsync(CancellationToken.None));
        await StartAsync(() => _release.Task);

        var waiting = _slots.WaitForFreeAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        _release.SetResult();

        Assert.InRange(await waiting.WaitAsync(Patience), 1, 2);
    }

    [Fact]
    public async Task StartAsync_WorkThatThrows_IsReported_AndFreesItsSlot()
    {
        var reported = new List<Exception>();

        await _slots.StartAsync(() => throw new InvalidOperationException("at once"), reported.Add);
        await _slots.StartAsync(() => Task.FromException(new InvalidOperationException("later")), reported.Add);
        await _slots.DrainAsync().WaitAsync(Patience);

        Assert.Equal(["at once", "later"], reported.Select(problem => problem.Message));
    }

    [Fact]
    public async Task DrainAsync_WaitsForTheLastPieceOfWork()
    {
        await StartAsync(() => _release.Task);

        var drained = _slots.DrainAsync();
        Assert.False(drained.IsCompleted);
        _release.SetResult();

        await drained.WaitAsync(Patience);
    }

    private Task StartAsync(Func<Task> work) => _slots.StartAsync(work, problem => Assert.Fail(problem.Message));
}
