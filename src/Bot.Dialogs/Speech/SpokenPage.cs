namespace Bot.Dialogs.Speech;

/// <summary>What is said at once: under 40 words (<see cref="SpokenLength"/>), so that a caller can follow and break in.</summary>
/// <param name="Text">Plain words of one language, no figure, sign, mark or address among them.</param>
/// <param name="Voice">The language it must be spoken in.</param>
public sealed record SpokenPage(string Text, SpeechLanguage Voice)
{
    /// <summary>What the keys 1–3 mean from now on; none keeps what they meant.</summary>
    public IReadOnlyList<SpokenChoice> Choices { get; init; } = [];
}
