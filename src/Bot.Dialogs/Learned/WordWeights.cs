namespace Bot.Dialogs.Learned;

/// <summary>
/// How a message is worded: a linear weight for each run of words that several training messages have ("without them knowing", 唔好俾人知).
/// Vectors of meaning tell what a message is about; that it wants to get round something is often told by its words alone.
/// </summary>
internal sealed class WordWeights
{
    private readonly uint[] _runs;
    private readonly float[] _rarity;
    private readonly float[] _weights;

    /// <param name="runs">In ascending order.</param>
    /// <param name="rarity">Inverse document frequency of each.</param>
    /// <param name="weights">A weight for each.</param>
    /// <param name="bias">What a text of no known run scores.</param>
    public WordWeights(uint[] runs, float[] rarity, float[] weights, float bias) =>
        (_runs, _rarity, _weights, Bias) = (runs, rarity, weights, bias);

    public static WordWeights None { get; } = new([], [], [], 0);

    public ReadOnlySpan<uint> Runs => _runs;

    public ReadOnlySpan<float> Rarity => _rarity;

    public ReadOnlySpan<float> Weights => _weights;

    public float Bias { get; }

    /// <summary>Above 0 worded more like what is to be heard than not; 0 when the text has no words.</summary>
    /// <param name="reading">As the encoders read it.</param>
    public double Score(string reading)
    {
        if (_runs.Length == 0 || reading.Length == 0)
        {
            return 0;
        }

        var score = (double)Bias;
        foreach (var (place, value) in Features(reading))
        {
            score += value * _weights[place];
        }

        return score;
    }

    /// <summary>The places of the known runs of a text and how much each counts: frequency damped, by rarity, scaled to length 1.</summary>
    public List<(int Place, float Value)> Features(string reading)
    {
        var features = new List<(int Place, float Value)>();
        var squares = 0f;
        foreach (var (run, count) in WordRuns.Of(reading))
        {
            if (Array.BinarySearch(_runs, run) is >= 0 and var place)
            {
                var value = (1 + MathF.Log(count)) * _rarity[place];
                squares += value * value;
                features.Add((place, value));
            }
        }

        var length = MathF.Sqrt(squares);
        return [.. features.Select(f => (f.Place, f.Value / length))];
    }
}
