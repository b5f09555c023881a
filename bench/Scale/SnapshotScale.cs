using System.Text.Json;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;

namespace Bot.Bench.Scale;

/// <summary>Builds a snapshot of the knowledge base some times over, and puts the golden questions of the development part to it.</summary>
internal sealed class SnapshotScale(string root, string work, string? kept)
{
    private const int Rounds = 3;

    private readonly string _models = ModelManifest.ResolveFolder(null);

    /// <summary>One row: cost of building, size, and what a question costs beside the encoder.</summary>
    public ScaleRow Measure(int times, bool encoders)
    {
        var knowledge = Path.Combine(root, "knowledge-base");
        var folder = Path.Combine(work, $"knowledge-{times}");
        if (times == 1)
        {
            folder = knowledge;
        }
        else if (!Directory.Exists(folder))
        {
            RenamedKnowledge.Write(knowledge, folder, times);
        }

        Collect();
        Usage.ForgetPeak();
        var snapshots = kept ?? Path.Combine(work, encoders ? "semantic" : "lexical");
        var before = Usage.ProcessSeconds();
        var snapshot = Build(folder, snapshots, times, encoders);
        var build = Usage.ProcessSeconds() - before;
        var peak = Usage.Megabytes(Environment.ProcessId, "status", "VmHWM");
        var size = new DirectoryInfo(Path.Combine(snapshots, snapshot.Version.Replace(':', '-'))).EnumerateFiles().Sum(f => f.Length) / 1e6;
        Collect();
        return Ask(snapshot, encoders ? 1 : Rounds) with
        {
            Encoders = encoders,
            Times = times,
            Entries = snapshot.Articles.Sum(a => a.Entries.Count),
            BuildSeconds = build,
            PeakMegabytes = peak,
            SnapshotMegabytes = size,
        };
    }

    private IKnowledgeSnapshot Build(string folder, string snapshots, int times, bool encoders)
    {
        var set = EncoderSet.None;
        if (encoders)
        {
            set = EncoderLoader.Load(_models, out var missing);
            if (missing is not null)
            {
                throw new InvalidOperationException($"{missing} is missing; 'bot models pull' brings it.");
            }

            if (times > 1)
            {
                set = new EncoderSet(
                    [.. set.English.Select(e => new RenamedEncoder(e))],
                    [.. set.Chinese.Select(e => new RenamedEncoder(e))]
                );
            }
        }

        return new SnapshotBuilder(new SnapshotStore(snapshots), set, ChineseDictionary.In(_models), TimeProvider.System)
        {
            Models = _models,
        }.Build(folder);
    }

    /// <summary>
    /// Each question is asked twice with the same memory: the second time the vectors are there, and what is left is the engine's own.
    /// </summary>
    private ScaleRow Ask(IKnowledgeSnapshot snapshot, int rounds)
    {
        string[] questions =
        [
            .. File.ReadLines(Path.Combine(root, "knowledge-base/golden/answerable.development.jsonl"))
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!),
        ];
        var (own, encoding) = (new List<double>(), new List<double>());
        long allocated = 0;
        for (var round = -1; round < rounds; round++)
        {
            foreach (var text in questions)
            {
                var query = new RetrievalQuery { Text = text, Memory = new EncodingMemory() };
                var start = Usage.ThreadMilliseconds();
                snapshot.Retrieve(query);
                var encoded = Usage.ThreadMilliseconds();
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                snapshot.Retrieve(query);
                var end = Usage.ThreadMilliseconds();
                if (round >= 0)
                {
                    allocated += GC.GetAllocatedBytesForCurrentThread() - bytes;
                    own.Add(end - encoded);
                    encoding.Add(Math.Max(0, (encoded - start) - (end - encoded)));
                }
            }
        }

        own.Sort();
        encoding.Sort();
        return new ScaleRow
        {
            Median = own[own.Count / 2],
            P99 = own[own.Count * 99 / 100],
            EncoderMedian = encoding[encoding.Count / 2],
            KilobytesPerQuery = allocated / 1024d / own.Count,
        };
    }

    private static void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
