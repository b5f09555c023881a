using Bot.Knowledge.Lexical;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>A way of asking, as questions for unstated details are told from it.</summary>
/// <param name="ArticleId">Whose it is.</param>
/// <param name="Terms">Its index terms.</param>
/// <param name="Joint">Its joint vector; empty without encoders.</param>
/// <param name="IsStated">Whether an entry answers it; false: it is of a topic that none does.</param>
internal sealed record AskedPhrase(string ArticleId, IReadOnlyList<WeightedTerm> Terms, float[] Joint, bool IsStated);
