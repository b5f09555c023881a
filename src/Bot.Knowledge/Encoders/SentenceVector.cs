namespace Bot.Knowledge.Encoders;

/// <summary>The meaning of a text.</summary>
/// <param name="Encoders">Ids of the encoders, joined by '+': a vector of others is another language.</param>
/// <param name="Values">Their vectors side by side, of length 1.</param>
public sealed record SentenceVector(string Encoders, IReadOnlyList<float> Values)
{
    /// <summary>The numbers for arithmetic.</summary>
    public ReadOnlySpan<float> Span => (float[])Values;
}
