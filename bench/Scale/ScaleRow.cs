namespace Bot.Bench.Scale;

/// <summary>What one size costs. Times are of the processor: milliseconds a question, seconds a build.</summary>
internal sealed record ScaleRow
{
    public bool Encoders { get; init; }

    /// <summary>How many copies of the knowledge base.</summary>
    public int Times { get; init; }

    public int Entries { get; init; }

    public double BuildSeconds { get; init; }

    /// <summary>The most memory that the building process held.</summary>
    public double PeakMegabytes { get; init; }

    public double SnapshotMegabytes { get; init; }

    /// <summary>Of a question without its encoding.</summary>
    public required double Median { get; init; }

    public required double P99 { get; init; }

    /// <summary>Of encoding a question; 0 by words alone.</summary>
    public required double EncoderMedian { get; init; }

    public required double KilobytesPerQuery { get; init; }
}
