using System.Text;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// The questions that every procedure is asked and nobody writes down: "how do I …", …怎么办, …點搞. Made from the article's title for
/// training alone; they are answered by the entry that a clerk would start with.
/// </summary>
internal static partial class GenericQuestions
{
    private const int PerArticle = 6, LongestByname = 30, Seed = 9;

    /// <summary>Where a clerk starts: how it is done; else the form and papers; else online; else where to go.</summary>
    private static readonly string[] Start = ["how", "documents", "online", "where"];

    private static readonly CompositeFormat[] English =
        [.. new[] { "how do i {0}", "how to {0}", "i want to {0}, what should i do", "{0} how", "how do i apply for {0}", "{0} procedure" }.Select(CompositeFormat.Parse)];

    private static readonly CompositeFormat[] Chinese =
        [.. new[] { "{0}怎麼辦", "怎樣{0}", "點樣{0}", "想{0}點搞", "{0}手續", "怎么申请{0}", "{0}要點申請", "想{0}，要点办理" }.Select(CompositeFormat.Parse)];

    /// <summary>Questions with the article and the documents that answer them; none for an article without such an entry.</summary>
    public static IReadOnlyList<(string Text, string ArticleId, string[] Answers)> Of(IReadOnlyList<RetrievalDocument> documents)
    {
        var random = new Random(Seed);
        var questions = new List<(string, string, string[])>();
        foreach (var article in documents.Where(d => d.Title.Length > 0).GroupBy(d => d.ArticleId, StringComparer.Ordinal))
        {
            var answers = Start.Select(f => article.Where(d => d.Facet == f).Select(d => d.Id).ToArray()).FirstOrDefault(a => a.Length > 0);
            if (answers is null)
            {
                continue;
            }

            var (title, chinese) = (article.First().Title, article.First().Chinese);
            var name = Byname().Replace(title, "").Trim();
            var byname = Byname().Match(title).Groups[1].Value;
            var templates = chinese ? Chinese : English;
            var first = random.Next(templates.Length);
            for (var i = 0; i < PerArticle; i++)
            {
                // The last by the name in brackets, which is often the one that people use.
                var topic = name.Length == 0 || (i == PerArticle - 1 && byname.Length is > 0 and < LongestByname) ? byname : name;
                questions.Add((string.Format(CultureInfo.InvariantCulture, templates[(first + i) % templates.Length], topic), article.Key, answers));
            }
        }

        return questions;
    }

    [GeneratedRegex(@"\s*[（(]([^）)]*)[）)]")]
    private static partial Regex Byname();
}
