namespace Bot.Knowledge.Ranking;

/// <summary>A question, as its article sees it.</summary>
/// <param name="Unknown">Index terms of the question that no entry of the article has, each once.</param>
/// <param name="Joint">Its joint vector, of length 1; empty without encoders.</param>
/// <param name="IsUnstated">Whether it asks for a detail that no entry states.</param>
internal sealed record UnstatedExample(IReadOnlyList<string> Unknown, float[] Joint, bool IsUnstated);
