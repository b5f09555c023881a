namespace Bot.Cli.Transcripts;

/// <summary>A piece of speech as a file has it.</summary>
/// <param name="Speaker">The file's own name of who speaks; empty when it gives none.</param>
/// <param name="Text">What was recognised.</param>
/// <param name="StartMs">From the begin of the recording.</param>
/// <param name="EndMs">The same.</param>
internal sealed record SpokenCue(string Speaker, string Text, long StartMs, long EndMs)
{
    /// <summary>The role, where the format itself says it.</summary>
    public string? Role { get; init; }

    public double? Confidence { get; init; }
}
