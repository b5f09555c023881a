namespace Bot.Storage.Privacy;

/// <summary>What was given to a resident. The audit log keeps the same; it holds nothing of the copy.</summary>
/// <param name="Conversations">Their ids.</param>
/// <param name="Messages">How many messages the copy holds.</param>
/// <param name="Cases">How many cases.</param>
/// <param name="Files">How many files it lists.</param>
/// <param name="Digest">SHA-256, hexadecimal, over the bytes of the JSON file: shows later which file it was.</param>
/// <param name="At">When it was read.</param>
public sealed record CopyProof(IReadOnlyList<string> Conversations, int Messages, int Cases, int Files, string Digest, DateTimeOffset At);
