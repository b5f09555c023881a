namespace Bot.Storage.Privacy;

/// <summary>One file of a <see cref="CopiedConversation"/>.</summary>
/// <param name="Message">The number of the message that it came with.</param>
/// <param name="Id">Its name under <c>uploads/</c> and the conversation's id, in the data folder.</param>
/// <param name="Size">Bytes; null where the file is not on this machine.</param>
/// <param name="Digest">SHA-256, hexadecimal; null where the file is not on this machine.</param>
public sealed record CopiedFile(long Message, string Id, string Name, string? ContentType, long? Size, string? Digest);
