namespace Bot.Cli.Transcripts;

/// <summary>A file as read: what is good of it, and what is wrong with the rest.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="Language">The tag that the file names; null when it names none.</param>
/// <param name="Cues">In order of time.</param>
/// <param name="Problems">Each with its line or field.</param>
internal sealed record ReadTranscript(string Format, string? Language, IReadOnlyList<SpokenCue> Cues, IReadOnlyList<string> Problems)
{
    /// <summary>Of cues that are timed by a clock: counted from the first, and put in order.</summary>
    public static ReadTranscript FromTheFirst(
        string format,
        string? language,
        IReadOnlyList<SpokenCue> cues,
        IReadOnlyList<string> problems
    )
    {
        var first = cues.Count == 0 ? 0 : cues.Min(c => c.StartMs);
        return new(
            format,
            language,
            [.. cues.Select(c => c with { StartMs = c.StartMs - first, EndMs = c.EndMs - first }).OrderBy(c => c.StartMs)],
            problems
        );
    }
}
