namespace Bot.Knowledge.Encoders;

/// <summary>
/// The sentence vectors of one turn: whoever asks again for the vector of the same words gets the one that is there. Lives as long as the
/// turn and is used by one thread.
/// </summary>
public sealed class EncodingMemory
{
    private readonly Dictionary<(string Encoder, string Input), float[]> _known = [];

    /// <summary>Texts that an encoder had to read.</summary>
    public int Encoded => _known.Count;

    /// <param name="encoder">What encodes.</param>
    /// <param name="input">The text as the encoder is to see it.</param>
    public float[] Encode(ISentenceEncoder encoder, string input)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        if (!_known.TryGetValue((encoder.Id, input), out var vector))
        {
            _known[(encoder.Id, input)] = vector = encoder.Encode(input);
        }

        return vector;
    }
}
