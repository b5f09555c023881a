using System.Diagnostics;
using Bot.Load;

namespace Bot.Bench.Scale;

/// <summary>The host with its snapshot and its models there: how long until it is ready, and the memory that it then holds.</summary>
internal static class HostAtRest
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    public static async Task MeasureAsync(string root, string work, string snapshots)
    {
        using var host = new HostProcess(root, work, new Dictionary<string, string>
        {
            ["Data__Folder"] = Path.Combine(work, "data"),
            ["Knowledge__Folder"] = Path.Combine(root, "knowledge-base"),
            ["Knowledge__Snapshots"] = snapshots,
            ["Logging__LogLevel__Default"] = "Warning",
        });
        Console.WriteLine("| host with encoders | ready after, s | processor until ready, s | resident, MB | of it private | mapped files |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var which in (string[])["first start, empty store", "second start"])
        {
            var clock = Stopwatch.StartNew();
            await host.StartAsync();
            var (wall, processor) = (clock.Elapsed.TotalSeconds, host.Processor.TotalSeconds);
            await Task.Delay(Rest);
            var resident = Usage.Megabytes(host.Id, "status", "VmRSS");
            var anonymous = Usage.Megabytes(host.Id, "smaps_rollup", "Anonymous");
            Console.WriteLine(FormattableString.Invariant($"| {which} | {wall:0.0} | {processor:0.0} | {resident:0} | {anonymous:0} | {resident - anonymous:0} |"));
            await host.StopAsync();
        }
    }
}
