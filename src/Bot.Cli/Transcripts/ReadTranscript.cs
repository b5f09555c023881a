namespace Bot.Cli.Transcripts;

/// <summary>A file as read: what is good of it, and what is wrong with the rest.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="Language">The tag that the file names; null when it names none.</param>
/// <param name="Cues">In order of time.</param>
/// <param name="Problems">Each with its line or field.</param>
internal sealed record ReadTranscript(string Format, string? Language, IReadOnlyList<SpokenCue> Cues, IReadOnlyList<string> Problems);
