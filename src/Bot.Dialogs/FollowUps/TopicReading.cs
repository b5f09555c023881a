using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;

namespace Bot.Dialogs.FollowUps;

/// <summary>What a message finds when it is taken for one that goes on with a topic.</summary>
/// <param name="Best">The topic's article comes first in it.</param>
/// <param name="Without">0–1: how sure the ranking is of the topic's best entry where it gets no head start.</param>
/// <param name="Agrees">The message finds the same entry alone and with the topic's name.</param>
internal sealed record TopicReading(RetrievalResult Best, double Without, bool Agrees)
{
    /// <param name="knowledge">The snapshot.</param>
    /// <param name="query">The message; who asks, and where.</param>
    /// <param name="article">The topic.</param>
    /// <param name="title">Its name in the message's language.</param>
    /// <param name="headStart">What it starts with.</param>
    /// <returns>Null where another article comes first all the same.</returns>
    public static TopicReading? Of(IKnowledgeSnapshot knowledge, RetrievalQuery query, string article, string title, double headStart)
    {
        query = query with { SpokenOf = [article] };
        RankedEntry? First(RetrievalResult result) => result.Candidates is [var first, ..] && first.ArticleId == article ? first : null;
        var alone = knowledge.Retrieve(query with { HeadStart = headStart });
        var named = knowledge.Retrieve(query with { Text = $"{title} {query.Text}" });

        // The message as it stands says best which entry is meant; where that leaves it open, so does the topic's name with it.
        var (found, foundNamed) = (First(alone), First(named));
        var best = found is null || (found.Confidence < knowledge.Thresholds.Answer && foundNamed?.Confidence > found.Confidence) ? named : alone;
        if (First(best) is null)
        {
            return null;
        }

        var without = knowledge.Retrieve(query with { HeadStart = 0, Take = knowledge.Articles.Count }).Candidates.FirstOrDefault(c => c.ArticleId == article)?.Confidence ?? 0;
        return new(best, without, found?.EntryId == foundNamed?.EntryId);
    }
}
