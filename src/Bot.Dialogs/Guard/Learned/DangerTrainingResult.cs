namespace Bot.Dialogs.Guard.Learned;

/// <summary>A trained model.</summary>
/// <param name="File">The contents of <c>danger.model</c>.</param>
/// <param name="Digest">Their SHA-256, to be pinned in the program.</param>
/// <param name="Report">A line a head: how it did on what it had not seen.</param>
public sealed record DangerTrainingResult(IReadOnlyList<byte> File, string Digest, IReadOnlyList<string> Report);
