namespace Bot.Dialogs.Guard.Learned;

/// <summary>A trained model.</summary>
/// <param name="File">The contents of the model.</param>
/// <param name="Digest">Their SHA-256, to be pinned in the program.</param>
/// <param name="Report">A line a head: how it did on what it had not seen.</param>
public sealed record GuardTrainingResult(IReadOnlyList<byte> File, string Digest, IReadOnlyList<string> Report);
