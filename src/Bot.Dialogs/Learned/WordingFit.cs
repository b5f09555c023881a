using Bot.Knowledge.Learned;

namespace Bot.Dialogs.Learned;

/// <summary>Learns <see cref="WordWeights"/>: a linear support vector machine over the runs of words.</summary>
internal static class WordingFit
{
    private const int FewestRows = 3;

    /// <param name="readings">Messages, as the encoders read them.</param>
    /// <param name="positive">Which are of the class.</param>
    /// <param name="most">The greatest weight that each row may get.</param>
    public static WordWeights Run(IReadOnlyList<string> readings, bool[] positive, float[] most)
    {
        var known = readings
            .SelectMany(r => WordRuns.Of(r).Keys)
            .CountBy(r => r)
            .Where(r => r.Value >= FewestRows)
            .OrderBy(r => r.Key)
            .ToArray();
        uint[] runs = [.. known.Select(r => r.Key)];
        float[] rarity = [.. known.Select(r => 1 + MathF.Log((1f + readings.Count) / (1 + r.Value)))];
        var space = new WordWeights(runs, rarity, new float[runs.Length], 0);
        var weights = LinearSvm.Fit([.. readings.Select(r => space.Features(r).ToArray())], runs.Length, positive, most);
        return new WordWeights(runs, rarity, weights[..^1], weights[^1]);
    }
}
