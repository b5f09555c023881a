using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps;

/// <summary>What a message finds when it is taken for one that goes on with a topic.</summary>
/// <param name="Best">The topic's article comes first in it.</param>
/// <param name="IsFirst">The article comes first for the message as it stands, too; else with its name alone.</param>
/// <param name="Without">0–1: how sure the ranking is of the topic's best entry where it gets no head start.</param>
/// <param name="Agrees">The message finds the same entry alone and with the topic's name.</param>
internal sealed record TopicReading(RetrievalResult Best, bool IsFirst, double Without, bool Agrees)
{
    /// <param name="knowledge">The snapshot.</param>
    /// <param name="query">The message; who asks, and where.</param>
    /// <param name="topic">What was spoken of.</param>
    /// <param name="headStart">What it starts with.</param>
    /// <returns>Null where another article comes first all the same.</returns>
    public static TopicReading? Of(IKnowledgeSnapshot knowledge, RetrievalQuery query, Article topic, double headStart)
    {
        query = query with { SpokenOf = [topic.Id] };
        RankedEntry? First(RetrievalResult result) => result.Candidates is [var first, ..] && first.ArticleId == topic.Id ? first : null;
        var alone = knowledge.Retrieve(query with { HeadStart = headStart });
        var named = knowledge.Retrieve(
            query with
            {
                Text = Named(topic, query.Text, query.Language ?? LanguageIdentifier.Identify(query.Text).Form),
            }
        );

        // The message as it stands says best which entry is meant; where that leaves it open, so does the topic's name with it.
        var (found, foundNamed) = (First(alone), First(named));
        var best =
            found is null || (found.Confidence < knowledge.Thresholds.Answer && foundNamed?.Confidence > found.Confidence) ? named : alone;
        return First(best) is null
            ? null
            : new(
                best,
                found is not null,
                knowledge.Retrieve(query with { HeadStart = 0 }).SpokenOf?.Confidence ?? 0,
                found?.EntryId == foundNamed?.EntryId
            );
    }

    /// <summary>The message with the topic's name before it, in the message's language where there is one.</summary>
    public static string Named(Article topic, string text, LanguageForm form) =>
        (form == LanguageForm.English ? topic.English ?? topic.Chinese : topic.Chinese ?? topic.English)?.Title is { } title
            ? $"{title} {text}"
            : text;
}
