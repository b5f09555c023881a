namespace Bot.Dialogs.Speech;

/// <summary>What is said at once: under 40 words (<see cref="SpokenLength"/>), so that a caller can follow and break in.</summary>
/// <param name="Text">Words of one language: no figures, signs, marks or addresses.</param>
/// <param name="Voice">The language it must be spoken in.</param>
public sealed record SpokenPage(string Text, SpeechLanguage Voice)
{
    /// <summary>What the keys 1–3 mean from this page on; empty: what they meant before.</summary>
    public IReadOnlyList<SpokenChoice> Choices { get; init; } = [];
}
