using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// The questions that every procedure is asked and nobody writes down: "how do I …", …怎么办, …點搞, by each of its names. They are further ways
/// of asking of the entry that a clerk would start with.
/// </summary>
internal static partial class GenericQuestions
{
    private const int FewestPerArticle = 8,
        MostPerArticle = 12,
        Seed = 9;

    /// <summary>
    /// Where a clerk starts: how it is done; else the form and papers; else online; else where to go; else what it is and for whom.
    /// </summary>
    private static readonly string[] Start =
    [
        Facets.How,
        Facets.Documents,
        Facets.Online,
        Facets.Where,
        Facets.Overview,
        Facets.Eligibility,
    ];

    /// <summary>{0} is the name as it stands; {1} is it without "apply for", which the template says itself.</summary>
    private static readonly CompositeFormat[] English =
    [
        .. new[]
        {
            "how do i {0}",
            "how to {0}",
            "i want to {0}, what should i do",
            "{0} how",
            "how do i apply for {1}",
            "{1} procedure",
        }.Select(CompositeFormat.Parse),
    ];

    private static readonly CompositeFormat[] Chinese =
    [
        .. new[]
        {
            "{0}怎麼辦",
            "怎樣{0}",
            "點樣{0}",
            "想{0}點搞",
            "{0}手續",
            "怎么申请{1}",
            "{1}要點申請",
            "想{0}，要点办理",
            "如何{0}",
            "如何申請{1}",
        }.Select(CompositeFormat.Parse),
    ];

    /// <summary>None for an article without an entry to start with.</summary>
    /// <param name="documents">Documents of one language.</param>
    /// <param name="synonyms">Synonym groups, from which further names come.</param>
    public static IReadOnlyList<GenericQuestion> Of(IReadOnlyList<RetrievalDocument> documents, IReadOnlyList<SynonymGroup> synonyms)
    {
        var random = new Random(Seed);
        var chinese = documents.Count > 0 && documents[0].Chinese;
        var templates = chinese ? Chinese : English;
        var articles = documents.Where(d => d.Title.Length > 0 && !d.Uncovered).GroupBy(d => d.ArticleId, StringComparer.Ordinal).ToArray();
        var names = new ProcedureNames(articles.Select(a => a.First().Title), synonyms, chinese);
        var questions = new List<GenericQuestion>();
        foreach (var article in articles)
        {
            var answers = Start.Select(f => article.Where(d => d.Facet == f).Select(d => d.Id).ToArray()).FirstOrDefault(a => a.Length > 0);
            if (answers is null)
            {
                continue;
            }

            var called = names.Of(article.First().Title);
            var first = random.Next(templates.Length);
            for (var i = 0; i < Math.Clamp(called.Count, FewestPerArticle, MostPerArticle); i++)
            {
                var name = called[i % called.Count];
                questions.Add(
                    new GenericQuestion(
                        string.Format(
                            CultureInfo.InvariantCulture,
                            templates[(first + i) % templates.Length],
                            name,
                            ApplyFor().Replace(name, "")
                        ),
                        article.Key,
                        answers
                    )
                );
            }
        }

        return questions;
    }

    [GeneratedRegex(
        "^(?:申請|申領|apply for (?:an? |the )?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex ApplyFor();
}
