using System.Globalization;

namespace Bot.Bench.Scale;

/// <summary>How building and asking grow with the knowledge base, and what the host holds at rest.</summary>
internal static class ScaleBench
{
    /// <param name="root">The repository.</param>
    /// <param name="lexical">Sizes to measure by words alone, as multiples of the knowledge base.</param>
    /// <param name="semantic">Sizes with encoders.</param>
    /// <param name="kept">A folder of snapshots: one that is there is not built again, and its cost of building is that of loading; null
    /// builds all.</param>
    /// <param name="host">The host's program; null leaves the host out.</param>
    public static async Task RunAsync(string root, int[] lexical, int[] semantic, string? kept, string? host)
    {
        var work = Directory.CreateTempSubdirectory("scale").FullName;
        try
        {
            Console.WriteLine(
                "| ranking | size | entries | build, processor s | grows | peak MB | snapshot MB | grows | question p50 ms | p99 "
                    + "ms | p50 grows | encoder p50 ms | whole / encoder | KB allocated |"
            );
            Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            var scale = new SnapshotScale(root, work, kept);
            foreach (var (sizes, encoders) in new[] { (lexical, false), (semantic, true) })
            {
                ScaleRow? first = null;
                foreach (var times in sizes)
                {
                    var row = scale.Measure(times, encoders);
                    first ??= row;
                    Print(row, first);
                }
            }

            if (host is not null)
            {
                Console.WriteLine();
                await HostAtRest.MeasureAsync(root, host, work, kept ?? Path.Combine(work, "semantic"));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Print(ScaleRow row, ScaleRow first) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {(row.Encoders ? "with encoders" : "words alone")} | {row.Times}× | {row.Entries} | {row.BuildSeconds:0.0} | "
                    + $"{row.BuildSeconds / first.BuildSeconds:0.0}× | {row.PeakMegabytes:0} | {row.SnapshotMegabytes:0.0} | "
                    + $"{row.SnapshotMegabytes / first.SnapshotMegabytes:0.0}× | {row.Median:0.00} | {row.P99:0.00} | "
                    + $"{row.Median / first.Median:0.0}× | {(row.Encoders ? row.EncoderMedian : 0):0.00} | "
                    + $"{(row.Encoders ? (row.EncoderMedian + row.Median) / row.EncoderMedian : 0):0.00} | {row.KilobytesPerQuery:0} |"
            )
        );
}
