using System.Buffers;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>
/// Arrays as long as the index, which a question needs for a moment: made anew each time they would be most of what a question allocates.
/// </summary>
internal static class PooledScores
{
    /// <summary>At least <paramref name="length"/> zeros; goes back to <see cref="ArrayPool{T}.Shared"/>.</summary>
    public static float[] Rent(int length)
    {
        var scores = ArrayPool<float>.Shared.Rent(length);
        scores.AsSpan(0, length).Clear();
        return scores;
    }
}
