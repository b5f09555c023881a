namespace Bot.Storage.Privacy;

/// <summary>What an erasure did. The audit log keeps the same; it holds nothing of what was erased.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Entries">How many entries of the log lost their content.</param>
/// <param name="Digest">SHA-256, hexadecimal, over the erased activities in order: shows later what a copy elsewhere was, and gives nothing
/// away.</param>
/// <param name="At">When.</param>
public sealed record ErasureProof(string ConversationId, int Entries, string Digest, DateTimeOffset At);
