using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>An entry in the words of one reply language: Simplified by conversion, the original where the language is missing.</summary>
internal static class EntryWording
{
    /// <summary>The entry's text and the language that it is in.</summary>
    public static (EntryText Text, LanguageForm Language) Of(Entry entry, LanguageForm reply)
    {
        var wanted = reply == LanguageForm.English ? entry.English : entry.Chinese;
        if (wanted is null)
        {
            return entry.English is { } english ? (english, LanguageForm.English) : (entry.Chinese!, LanguageForm.TraditionalChinese);
        }

        return reply == LanguageForm.SimplifiedChinese
            ? (
                wanted with
                {
                    Question = ScriptConverter.ToSimplified(wanted.Question),
                    Answer = ScriptConverter.ToSimplified(wanted.Answer),
                },
                reply
            )
            : (wanted, reply);
    }

    /// <summary>The topic's title and summary and the language that they are in.</summary>
    public static (ArticleText Text, LanguageForm Language) Of(Article article, LanguageForm reply)
    {
        var wanted = reply == LanguageForm.English ? article.English : article.Chinese;
        if (wanted is null)
        {
            return article.English is { } english ? (english, LanguageForm.English) : (article.Chinese!, LanguageForm.TraditionalChinese);
        }

        return reply == LanguageForm.SimplifiedChinese
            ? (new ArticleText(ScriptConverter.ToSimplified(wanted.Title), ScriptConverter.ToSimplified(wanted.Summary)), reply)
            : (wanted, reply);
    }

    public static string Title(Article article, LanguageForm reply) =>
        NameInLanguage.InScript(
            (reply == LanguageForm.English ? article.English ?? article.Chinese : article.Chinese ?? article.English)?.Title ?? article.Id,
            reply
        );

    public static string Name(Department department, LanguageForm reply) =>
        NameInLanguage.Of(department.English, department.Chinese, reply);

    /// <summary>
    /// Every source of the entry: official ones first, then the newest and best. A page of somebody else bears neither the department's name
    /// nor its own: channels make a link of a name, and nobody here answers for what may stand there tomorrow. Its address is kept.
    /// </summary>
    public static IReadOnlyList<Citation> Citations(Entry entry, IKnowledgeSnapshot knowledge, LanguageForm reply) =>
        Citations(entry.Sources, knowledge.FindArticle(entry.ArticleId), knowledge, reply);

    /// <summary>Every source of the topic, in the same order.</summary>
    public static IReadOnlyList<Citation> Citations(Article article, IKnowledgeSnapshot knowledge, LanguageForm reply) =>
        [.. Citations(article.Sources, article, knowledge, reply).DistinctBy(c => c.Url)];

    private static IReadOnlyList<Citation> Citations(
        IReadOnlyList<Source> sources,
        Article? article,
        IKnowledgeSnapshot knowledge,
        LanguageForm reply
    )
    {
        var department = article is null ? null : knowledge.FindDepartment(article.Department);
        return
        [
            .. sources
                .Select(s => (Source: s, Official: OfficialSite.Is(s.Url, department?.Url)))
                .OrderByDescending(s => s.Official)
                .ThenByDescending(s => s.Source.AsOf, StringComparer.Ordinal)
                .ThenByDescending(s => s.Source.Confidence)
                .Select(s => new Citation(
                    Titled(
                        !s.Official ? Strings.For(reply)["anotherSite"]
                        : department is null ? null
                        : Name(department, reply)
                    ),
                    s.Source.Url,
                    s.Source.AsOf
                )),
        ];

        string Titled(string? by) =>
            string.Join(
                reply == LanguageForm.English ? " – " : " － ",
                new[] { article is null ? null : Title(article, reply), by }.OfType<string>()
            );
    }

    /// <summary>
    /// <c>Source: [title](url), as of 2025</c>. A page that is neither the department's nor the government's is said to be unofficial and not
    /// linked.
    /// </summary>
    /// <param name="citation">The page.</param>
    /// <param name="department">Whose article it is.</param>
    /// <param name="reply">The reply's language.</param>
    /// <param name="review">From <see cref="ReviewDate.Note"/>.</param>
    public static string SourceLine(Citation citation, Department? department, LanguageForm reply, string review)
    {
        var strings = Strings.For(reply);
        var official = OfficialSite.Is(citation.Url, department?.Url);
        var page = official ? Link(citation.Title, citation.Url) : citation.Title;
        var date = citation.AsOf is { } asOf ? strings.Format("asOf", AsOfDate.Write(asOf, reply)) : strings["undated"];
        var unofficial = official ? "" : strings["notOfficial"];
        return reply == LanguageForm.English
            ? $"{strings["source"]}: {page}, {date}{unofficial}{review}"
            : $"{strings["source"]}：{page}，{date}{unofficial}{review}";
    }

    /// <summary>A named link in Markdown.</summary>
    public static string Link(string name, string url) => $"[{Bracketless(name)}]({Linkable(url)})";

    private static string Bracketless(string title) => title.Replace('[', '(').Replace(']', ')');

    private static string Linkable(string url) =>
        url.Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);
}
