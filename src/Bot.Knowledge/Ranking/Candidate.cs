namespace Bot.Knowledge.Ranking;

/// <summary>One document with its evidence for one query.</summary>
/// <param name="Document">Index of the document in its language index.</param>
/// <param name="Features">Values in the order of <see cref="Feature"/>.</param>
internal readonly record struct Candidate(int Document, float[] Features);
