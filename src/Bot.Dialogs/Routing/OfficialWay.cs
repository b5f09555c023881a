using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Routing;

/// <summary>The entry that tells how to ask about one's own case with the department: of the article in question, by facet.</summary>
internal static class OfficialWay
{
    private static readonly string[] Telling = [Facets.Status, Facets.Contact];

    /// <summary>Null when no article is near enough or it tells of no such way.</summary>
    public static Entry? Find(Turn turn)
    {
        var candidate =
            turn.Search is { Candidates: [var first, ..] } && first.Confidence >= turn.Knowledge.Thresholds.Clarify ? first : null;
        var entry = candidate is null ? null : turn.Knowledge.FindEntry(candidate.EntryId);
        if (entry is not null && Telling.Contains(entry.Facet))
        {
            return entry;
        }

        var articleId = entry?.ArticleId ?? (turn.Before.LastEntry is { } last ? turn.Knowledge.FindEntry(last)?.ArticleId : null);
        var article = articleId is null ? null : turn.Knowledge.FindArticle(articleId);
        return article is null
            ? null
            : Telling.Select(f => article.Entries.FirstOrDefault(e => e.Facet == f)).OfType<Entry>().FirstOrDefault();
    }
}
