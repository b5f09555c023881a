namespace Bot.Dialogs.Guard.Learned;

/// <summary>What the model makes of a message.</summary>
/// <param name="Kind">One of <see cref="DangerModel.Kinds"/>.</param>
/// <param name="Score">Above 0 more like danger than not.</param>
/// <param name="Part">What of it spoke most: <c>whole</c>, <c>sentence</c>, <c>plain</c> (disguised words put right) or <c>context</c> (with the message before).</param>
internal sealed record DangerOpinion(string Kind, double Score, string Part);
