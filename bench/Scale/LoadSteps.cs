using System.Globalization;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;

namespace Bot.Bench.Scale;

/// <summary>What a host loads before it can answer, step by step, in a process that has done nothing else.</summary>
internal static class LoadSteps
{
    public static void Measure(string snapshots)
    {
        var models = ModelManifest.ResolveFolder(null);
        var store = new SnapshotStore(snapshots);
        Console.WriteLine("| step | processor s | managed MB after | resident MB after |\n|---|---|---|---|");
        Step("the program itself", () => 0);
        var encoders = Step("encoders", () => EncoderLoader.Load(models, out _));
        var snapshot = Step("snapshot", () => store.Load(store.Versions()[0], encoders));
        Step("first question", () => snapshot.Retrieve(new RetrievalQuery { Text = "how do I renew my driving licence" }));
        Step("first question in Chinese", () => snapshot.Retrieve(new RetrievalQuery { Text = "續車牌幾錢" }));
        Step(
            "collection of garbage",
            () =>
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                return 0;
            }
        );
        GC.KeepAlive(snapshot);
    }

    private static T Step<T>(string name, Func<T> step)
    {
        var before = name.StartsWith("the", StringComparison.Ordinal) ? 0 : Usage.ProcessSeconds();
        var result = step();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Usage.ProcessSeconds() - before:0.00} | {GC.GetTotalMemory(false) / 1e6:0} | "
                    + $"{Usage.Megabytes(Environment.ProcessId, "status", "VmRSS"):0} |"
            )
        );
        return result;
    }
}
