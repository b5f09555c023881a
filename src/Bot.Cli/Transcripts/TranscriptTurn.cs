namespace Bot.Cli.Transcripts;

/// <summary>What one person said without a pause.</summary>
/// <param name="Speaker"><c>resident</c> or <c>agent</c>.</param>
/// <param name="Text">Without personal data once it is imported.</param>
/// <param name="StartMs">From the begin of the recording.</param>
/// <param name="EndMs">The same.</param>
/// <param name="Confidence">The recogniser's, 0–1; null when the format has none.</param>
internal sealed record TranscriptTurn(string Speaker, string Text, long StartMs, long EndMs, double? Confidence);
