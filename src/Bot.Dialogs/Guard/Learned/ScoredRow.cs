namespace Bot.Dialogs.Guard.Learned;

/// <summary>A row as weights that never saw it score it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Score">Of its most alarming part.</param>
/// <param name="Kind">The kind told of that part.</param>
/// <param name="Words">What the word lists find.</param>
internal sealed record ScoredRow(TrainingRow Row, double Score, string Kind, ListEvidence Words);
