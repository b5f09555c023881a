using System.Globalization;
using System.Text.Json;

namespace Bot.Load.Desk;

/// <summary>What came of a run of the desk.</summary>
internal sealed class DeskReport(
    DeskOptions options,
    IReadOnlyList<DeskAgent> agents,
    IReadOnlyList<DeskResident> residents,
    TimeSpan elapsed,
    IReadOnlyList<(string Conversation, long Priority, long RequestedAt, long? Offered)> order,
    IReadOnlyDictionary<string, long> pickUps,
    long open
)
{
    private const double Budget = 300;
    private const int ProblemsShown = 10;

    private readonly double[] _lists = [.. StaffClient.Lists.Order()];
    private readonly double[] _opens = [.. StaffClient.Opens.Order()];

    /// <summary>Whether every resident was told, was answered once by one person, in the promised order, and nothing is left.</summary>
    public bool IsClean =>
        Lost + Doubled + Strange + Silent + Stuck + OverCapacity + Overtaken + Problems.Count == 0
        && residents.All(r => r.Done.IsCompleted);

    public bool IsInBudget => At(_lists, 95) <= Budget && At(_opens, 95) <= Budget;

    private int Lost => residents.Count(r => r.Greetings == 0);

    private int Doubled => residents.Count(r => r.Greetings > 1);

    private int Strange => residents.Sum(r => r.Strange);

    private int Silent => residents.Count(r => !r.WasTold);

    /// <summary>Hand-offs that are still open; of an agent who vanished too.</summary>
    private long Stuck => open;

    private int OverCapacity => agents.Count(a => a.MostHeld > DeskOptions.Capacity);

    private long TakenAgain => pickUps.Values.Count(n => n > 1);

    private IReadOnlyList<string> Problems => [.. agents.SelectMany(a => a.Problems)];

    /// <summary>People who were first offered after somebody who had asked later, or was less urgent.</summary>
    private int Overtaken
    {
        get
        {
            var overtaken = 0;
            (long Priority, long RequestedAt) latest = (long.MaxValue, 0);
            foreach (var one in order.Where(o => o.Offered is not null).OrderBy(o => o.Offered))
            {
                var isBehind = one.Priority < latest.Priority || (one.Priority == latest.Priority && one.RequestedAt >= latest.RequestedAt);
                overtaken += isBehind ? 0 : 1;
                latest = isBehind ? (one.Priority, one.RequestedAt) : latest;
            }

            return overtaken;
        }
    }

    public void Print(TextWriter to)
    {
        to.WriteLine(
            $"{residents.Count} residents, {agents.Count} agents ({agents.Count(a => a.HasVanished)} vanished): lost {Lost}, "
                + $"doubled {Doubled}, to the wrong resident {Strange}, told nothing {Silent}, stuck {Stuck}, over capacity "
                + $"{OverCapacity}, overtaken {Overtaken}; taken again from who vanished {TakenAgain}"
        );
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"all talks in {elapsed.TotalSeconds:0.0} s; answered {agents.Sum(a => a.Answered)}"
            )
        );
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"list p50 {At(_lists, 50)} ms, p95 {At(_lists, 95)} ms, p99 {At(_lists, 99)} ms ({_lists.Length} lists)"
            )
        );
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"open p50 {At(_opens, 50)} ms, p95 {At(_opens, 95)} ms, p99 {At(_opens, 99)} ms ({_opens.Length} opened)"
            )
        );
        foreach (var problem in Problems.Take(ProblemsShown))
        {
            to.WriteLine($"problem: {problem}");
        }
    }

    public string ToJson() =>
        JsonSerializer.Serialize(
            new
            {
                store = options.Store,
                hosts = options.Hosts,
                record = options.Record,
                agents = agents.Count,
                vanished = agents.Count(a => a.HasVanished),
                residents = residents.Count,
                lost = Lost,
                doubled = Doubled,
                wrongResident = Strange,
                toldNothing = Silent,
                stuck = Stuck,
                overCapacity = OverCapacity,
                overtaken = Overtaken,
                takenAgain = TakenAgain,
                problems = Problems.Count,
                seconds = Math.Round(elapsed.TotalSeconds, 1),
                lists = _lists.Length,
                listP50Ms = At(_lists, 50),
                listP95Ms = At(_lists, 95),
                opens = _opens.Length,
                openP50Ms = At(_opens, 50),
                openP95Ms = At(_opens, 95),
            }
        );

    private static double At(double[] sorted, int percentile) =>
        sorted.Length == 0
            ? 0
            : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * percentile / 100.0) - 1)], 1);
}
