namespace Bot.Knowledge.Encoders;

/// <summary>The meaning of a text.</summary>
/// <param name="Encoders">Ids of the encoders, joined by '+': a vector of others is another language.</param>
/// <param name="Values">Their vectors side by side, of length 1.</param>
public sealed record SentenceVector(string Encoders, IReadOnlyList<float> Values)
{
    /// <summary>
    /// The text as the encoders read it: normalised, Chinese in Simplified characters and written words. Empty when it is not kept.
    /// </summary>
    public string Reading { get; init; } = "";

    /// <summary>The numbers for arithmetic.</summary>
    public ReadOnlySpan<float> Span => (float[])Values;
}
