namespace Bot.Host.Tests.Handoff;

/// <summary>One thing that happens, in numbers that mean something whatever came before.</summary>
/// <param name="Kind">0–16.</param>
/// <param name="Crash">0: none; else where the host dies.</param>
/// <param name="Way">0–5: which of several ways.</param>
internal sealed record ReconcilerStep(int Kind, int Crash, int Agent, int Conversation, int Resident, int Seconds, int Way)
{
    public static IReadOnlyList<ReconcilerStep> Of(int seed, int count)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new ReconcilerStep(
                    random.Next(17),
                    random.Next(6) == 0 ? random.Next(1, 3) : 0,
                    random.Next(1_000),
                    random.Next(1_000),
                    random.Next(8),
                    random.Next(1, 40),
                    random.Next(6)
                )),
        ];
    }
}
