using System.Globalization;
using System.Text.Json;

namespace Bot.Load;

/// <summary>What came of a run.</summary>
/// <param name="residents">What each of them sent and saw.</param>
/// <param name="elapsed">From the first message to the last reply.</param>
/// <param name="turns">The turns of the record.</param>
/// <param name="processor">What the hosts used of their processors meanwhile; null when one was killed.</param>
internal sealed class Report(IReadOnlyCollection<Resident> residents, TimeSpan elapsed, long turns, TimeSpan? processor)
{
    private readonly double[] _acks = [.. residents.SelectMany(r => r.Acks).Select(t => t.TotalMilliseconds).Order()];
    private readonly double[] _replies = [.. residents.SelectMany(r => r.Replies).Select(t => t.TotalMilliseconds).Order()];

    /// <summary>Whether every message was kept once, in order, and answered to whom it belongs.</summary>
    public bool IsClean => Lost + Doubled + Reordered + WrongResident == 0 && Sent == residents.Sum(r => r.Messages);

    private int Sent => residents.Sum(r => r.Sent);

    private int Replied => residents.Sum(r => r.Replied);

    private int Lost => residents.Sum(r => r.Lost);

    private int Doubled => residents.Sum(r => r.Doubled);

    private int Reordered => residents.Sum(r => r.Reordered);

    private int WrongResident => residents.Sum(r => r.WrongResident);

    private double TurnsPerSecond => Math.Round(turns / elapsed.TotalSeconds, 1);

    public void Print(TextWriter to)
    {
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"sent {Sent}, replied {Replied}, lost {Lost}, doubled {Doubled}, reordered {Reordered}, wrong resident "
                    + $"{WrongResident}; sent again {residents.Sum(r => r.Retries)}"
            )
        );
        to.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"ack   p50 {At(_acks, 50)} ms, p95 {At(_acks, 95)} ms, p99 {At(_acks, 99)} ms")
        );
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"reply p50 {At(_replies, 50)} ms, p95 {At(_replies, 95)} ms, p99 {At(_replies, 99)} ms"
            )
        );
        if (processor is { } used)
        {
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"processor time of the hosts: {used.TotalMilliseconds / Math.Max(1, Sent):0.00} ms a message"
                )
            );
        }

        to.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{turns} turns in {elapsed.TotalSeconds:0.0} s, {TurnsPerSecond} a second")
        );
    }

    public string ToJson() =>
        JsonSerializer.Serialize(
            new
            {
                sent = Sent,
                replied = Replied,
                lost = Lost,
                doubled = Doubled,
                reordered = Reordered,
                wrongResident = WrongResident,
                ackP50Ms = At(_acks, 50),
                ackP99Ms = At(_acks, 99),
                replyP50Ms = At(_replies, 50),
                replyP99Ms = At(_replies, 99),
                turnsPerSecond = TurnsPerSecond,
            }
        );

    private static double At(double[] sorted, int percentile) =>
        sorted.Length == 0
            ? 0
            : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * percentile / 100.0) - 1)], 1);
}
