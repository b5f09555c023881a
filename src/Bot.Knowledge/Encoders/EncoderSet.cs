using Bot.Knowledge.Crosslingual;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// The encoders of each language: the first is the language's own, the second a supporting opinion. Empty lists mean that the
/// models are not there and everything works lexically.
/// </summary>
public sealed record EncoderSet(IReadOnlyList<ISentenceEncoder> English, IReadOnlyList<ISentenceEncoder> Chinese)
{
    public static readonly EncoderSet None = new([], []);

    /// <summary>The dictionary between the languages; null when it was not pulled, or cannot be read.</summary>
    internal BilingualDictionary? Dictionary { get; init; }

    /// <summary>What an operator should know of how they were opened; empty when all is as it should be.</summary>
    public IReadOnlyList<string> Remarks { get; internal init; } = [];

    public IReadOnlyList<ISentenceEncoder> For(bool chinese) => chinese ? Chinese : English;

    /// <summary>Ids of all encoders, for the snapshot and the decision record.</summary>
    public IReadOnlyList<string> Ids => [.. English.Concat(Chinese).Select(e => e.Id).Distinct(StringComparer.Ordinal)];
}
