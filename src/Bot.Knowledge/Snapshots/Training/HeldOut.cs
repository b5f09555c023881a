using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>A held-out question and what the index that never saw it returned.</summary>
/// <param name="Text">The question.</param>
/// <param name="Index">The index that was asked.</param>
/// <param name="Asked">As the index took it.</param>
/// <param name="Candidates">Its candidates.</param>
/// <param name="Right">Ids of the documents that answer it; empty when they were held out.</param>
/// <param name="ArticleId">The right article; null when it, or the document, was held out.</param>
internal sealed record HeldOut(
    string Text,
    LanguageIndex Index,
    Question Asked,
    List<Candidate> Candidates,
    IReadOnlyList<string> Right,
    string? ArticleId
)
{
    /// <summary>The question as an example for ranking articles; null without a right candidate.</summary>
    public RankingExample? AmongArticles()
    {
        int[] right = [.. Enumerable.Range(0, Candidates.Count).Where(i => Index.Documents[Candidates[i].Document].ArticleId == ArticleId)];
        return ArticleId is null || right.Length == 0 ? null : new RankingExample(Candidates, right);
    }

    /// <summary>
    /// The question as an example for ranking the entries of the right article; null without a right and a wrong candidate there.
    /// </summary>
    public RankingExample? AmongSisters()
    {
        Candidate[] sisters = [.. Candidates.Where(c => Index.Documents[c.Document].ArticleId == ArticleId)];
        int[] right = [.. Enumerable.Range(0, sisters.Length).Where(i => Right.Contains(Index.Documents[sisters[i].Document].Id))];
        return right.Length == 0 || right.Length == sisters.Length ? null : new RankingExample(sisters, right);
    }
}
