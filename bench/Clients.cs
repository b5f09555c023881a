using System.Diagnostics;

namespace Bot.Bench;

/// <summary>
/// As many clients as there are conversations in the budget of a machine of two cores, each waiting for its answer before it asks again.
/// </summary>
internal static class Clients
{
    public const int Count = 64;

    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    /// <summary>Calls <paramref name="call"/> over and over by all clients; returns how often a second it returned once warm.</summary>
    public static async Task<double> RunAsync(Func<int, int, Task> call)
    {
        await ForAsync(WarmUp, call, offset: 0);
        var clock = Stopwatch.StartNew();
        var calls = await ForAsync(Measured, call, offset: 1_000_000);
        return calls / clock.Elapsed.TotalSeconds;
    }

    private static async Task<long> ForAsync(TimeSpan time, Func<int, int, Task> call, int offset)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Count)
                .Select(client =>
                    Task.Run(async () =>
                    {
                        var calls = 0L;
                        for (; clock.Elapsed < time; calls++)
                        {
                            await call(client, offset + (int)calls);
                        }

                        return calls;
                    })
                )
        );
        return counts.Sum();
    }
}
