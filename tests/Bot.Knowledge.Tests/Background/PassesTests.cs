using Bot.Knowledge.Background;

namespace Bot.Knowledge.Tests.Background;

public sealed class PassesTests
{
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public async Task OfManyItems_OneThatFailsKeepsNoOtherFromTheWork()
    {
        var done = new List<int>();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Passes.EachAsync(
                [1, 2, 3, 4],
                (item, _) =>
                {
                    done.Add(item);
                    return item switch
                    {
                        2 => throw new InvalidOperationException(),
                        3 => Task.FromException(new TaskCanceledException()),
                        _ => Task.CompletedTask,
                    };
                },
                _stop.Token
            )
        );

        Assert.Equal([1, 2, 3, 4], done);
    }

    [Fact]
    public async Task OfManyItems_NoneIsBegunOnceTheHostStops()
    {
        var done = new List<int>();

        await Assert.ThrowsAsync<TaskCanceledException>(() =>
            Passes.EachAsync(
                [1, 2],
                async (item, stopping) =>
                {
                    done.Add(item);
                    await _stop.CancelAsync();
                    await Task.Delay(Timeout.Infinite, stopping);
                },
                _stop.Token
            )
        );

        Assert.Equal([1], done);
    }
}
