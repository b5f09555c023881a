namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What a caller said, as recognised.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tag">The language that the recogniser heard; null when it does not say.</param>
/// <param name="Confidence">0–1; null when the recogniser gives none.</param>
/// <param name="ExternalId">The carrier's id; null when it gives none.</param>
internal sealed record Utterance(string Text, string? Tag = null, double? Confidence = null, string? ExternalId = null)
{
    /// <summary>What is asked back, because the recogniser was not sure; null: it is taken as heard.</summary>
    public string? AskBack { get; init; }
}
