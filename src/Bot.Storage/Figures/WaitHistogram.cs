using System.Numerics;

namespace Bot.Storage.Figures;

/// <summary>
/// Waits for a person, counted in steps of a fixed scale, so that counts of any hosts, days and departments add up. A wait is the time from
/// a hand-off's request to the first time that an agent accepts or takes it; how long somebody waits again (a transfer, an agent who is
/// gone) is none of it, nor is a conversation that an agent took unasked, nor one that was given up.
/// </summary>
/// <remarks>
/// A step is named by its upper end in whole seconds: each second up to 64, from there 32 steps to each doubling, so that what is read
/// is at most 1/32 above the wait. The last step, 1,048,576 s (12 days), holds what is longer.
/// </remarks>
public sealed class WaitHistogram
{
    private const long Fine = 64;
    private const int StepsADoubling = 32;
    private const long Longest = 1 << 20;

    private readonly SortedDictionary<long, long> _counts = [];

    /// <summary>How many waits are counted.</summary>
    public long Count { get; private set; }

    /// <summary>The upper end, in seconds, of the step in which a wait is counted; 0 for none.</summary>
    public static long StepOf(TimeSpan wait)
    {
        var seconds = Math.Clamp((long)Math.Ceiling(wait.TotalSeconds), 0, Longest);
        if (seconds <= Fine)
        {
            return seconds;
        }

        var width = (1L << BitOperations.Log2((ulong)(seconds - 1))) / StepsADoubling;
        return ((seconds - 1) / width * width) + width;
    }

    /// <summary>Adds so many waits of a step.</summary>
    public void Add(long step, long count)
    {
        _counts[step] = _counts.GetValueOrDefault(step) + count;
        Count += count;
    }

    /// <summary>Adds all of another.</summary>
    public void Add(WaitHistogram other)
    {
        foreach (var (step, count) in other._counts)
        {
            Add(step, count);
        }
    }

    /// <summary>
    /// The seconds within which that share of all waits ended, by nearest rank: the upper end of the step in which the wait of that rank
    /// is. Null: there is no wait.
    /// </summary>
    /// <param name="share">Above 0, at most 1: 0.5 is the median.</param>
    public long? Within(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var rank = (long)Math.Ceiling(share * Count);
        var passed = 0L;
        foreach (var (step, count) in _counts)
        {
            passed += count;
            if (passed >= rank && count > 0)
            {
                return step;
            }
        }

        return null;
    }
}
