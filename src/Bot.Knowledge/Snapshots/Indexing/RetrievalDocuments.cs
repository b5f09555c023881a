using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// The documents of a knowledge base: every entry of a published article, once a language, and the topics that none of them answers.
/// </summary>
internal static class RetrievalDocuments
{
    /// <summary>Everything that is ranked.</summary>
    public static IReadOnlyList<RetrievalDocument> From(KnowledgeBase knowledge)
    {
        var articles = knowledge.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return
        [
            .. From(knowledge.Articles, knowledge.Departments),
            .. knowledge.Uncovered.SelectMany(t => Both(t, t.ArticleId is null ? null : articles[t.ArticleId])),
        ];
    }

    /// <summary>The entries alone.</summary>
    public static IReadOnlyList<RetrievalDocument> From(IReadOnlyList<Article> articles, IReadOnlyList<Department> departments)
    {
        var names = departments.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return
        [
            .. articles
                .Where(a => a.Status == ArticleStatus.Published)
                .SelectMany(a => a.Entries.SelectMany(e => Both(a, e, names.GetValueOrDefault(a.Department)))),
        ];
    }

    private static IEnumerable<RetrievalDocument> Both(Article article, Entry entry, Department? department)
    {
        if (entry.English is { } english)
        {
            yield return Document(article, entry, english, chinese: false, article.English?.Title, department?.English);
        }

        if (entry.Chinese is { } text)
        {
            yield return Document(article, entry, text, chinese: true, article.Chinese?.Title, department?.Chinese);
        }
    }

    private static IEnumerable<RetrievalDocument> Both(UncoveredTopic topic, Article? article) =>
        article is null or { Status: ArticleStatus.Published }
            ?
            [
                Document(topic, article, chinese: false, article?.English?.Title, topic.English, topic.EnglishAsk),
                Document(topic, article, chinese: true, article?.Chinese?.Title, topic.Chinese, topic.ChineseAsk),
            ]
            : [];

    private static RetrievalDocument Document(
        UncoveredTopic topic,
        Article? article,
        bool chinese,
        string? title,
        string name,
        IReadOnlyList<string> asked
    ) =>
        new()
        {
            Id = topic.Id,
            ArticleId = topic.ArticleId ?? topic.Id,
            Department = article?.Department ?? "",
            Facet = topic.Facet,
            Chinese = chinese,
            Title = title ?? "",
            Question = name,
            Aliases = asked,
            Uncovered = true,
        };

    private static RetrievalDocument Document(
        Article article,
        Entry entry,
        EntryText text,
        bool chinese,
        string? title,
        string? department
    ) =>
        new()
        {
            Id = entry.Id,
            ArticleId = article.Id,
            Department = article.Department,
            DepartmentName = department ?? "",
            Facet = entry.Facet,
            Chinese = chinese,
            Title = title ?? "",
            Question = text.Question,
            Aliases = text.Ask,
            Answer = text.Answer,
        };
}
