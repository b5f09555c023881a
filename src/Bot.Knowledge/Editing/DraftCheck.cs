using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Editing;

/// <summary>Checks a draft as if its files stood in the knowledge base.</summary>
public static class DraftCheck
{
    /// <summary>What <c>bot kb lint</c> would say of the article; nothing: it can be published.</summary>
    /// <param name="draft">The article as it would be.</param>
    /// <param name="knowledge">The knowledge base, with or without an older form of the article.</param>
    /// <param name="today">Decides which review dates have passed.</param>
    /// <exception cref="DraftException">The draft cannot be written as files.</exception>
    public static IReadOnlyList<DraftFinding> Check(ArticleDraft draft, KnowledgeBase knowledge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var texts = DraftFiles.Write(draft);
        if (texts is { English: null, Chinese: null })
        {
            return [new("empty", DraftTexts.Empty(), null, null)];
        }

        var unasked = Unasked(draft).ToList();
        if (unasked.Count > 0)
        {
            // Without its question an entry has no heading, and all that would be told of the file is that.
            return unasked;
        }

        var findings = new List<Finding>();
        var (english, chinese) = (Parse(draft, texts.English, "en", findings), Parse(draft, texts.Chinese, "zh", findings));
        var article = findings.Count == 0 ? ArticleAssembler.Assemble(english, chinese, findings) : null;
        if (article is not null)
        {
            var others = knowledge.Articles.Where(a => a.Id != article.Id);
            findings.AddRange(
                KnowledgeLint.Check(knowledge with { Articles = [.. others, article] }, today).Where(f => Concerns(f, article))
            );
        }

        return [.. findings.Select(f => Of(f, english, chinese)).GroupBy(f => f with { Language = null }).SelectMany(ToldOnce)];
    }

    /// <summary>
    /// What the two files hold alike, as the owner and the dates, is one field of a draft: what is wrong with it in both is one finding of
    /// both. A title and an answer are each language's own.
    /// </summary>
    private static IEnumerable<DraftFinding> ToldOnce(IGrouping<DraftFinding, DraftFinding> same) =>
        same.Distinct().Count() > 1
        && same.Key is { Rule: "front-matter", Code: not "entry-no-answer" }
        && same.Key.Arguments.GetValueOrDefault("field") != "title"
            ? [same.Key]
            : same.Distinct();

    /// <summary>What is found in the articles as they stand, by article id.</summary>
    public static ILookup<string, DraftFinding> OfAll(KnowledgeBase knowledge, DateOnly today) =>
        KnowledgeLint
            .Check(knowledge, today)
            .ToLookup(
                f => Path.GetFileName(f.File)[..^Math.Min(".en.md".Length, Path.GetFileName(f.File).Length)],
                f => Of(f, knowledge),
                StringComparer.Ordinal
            );

    private static IEnumerable<DraftFinding> Unasked(ArticleDraft draft)
    {
        foreach (var entry in draft.Entries)
        {
            foreach (
                var (question, answer, language) in new[]
                {
                    (entry.Question.English, entry.Answer.English, "en"),
                    (entry.Question.Chinese, entry.Answer.Chinese, "zh"),
                }
            )
            {
                if (string.IsNullOrWhiteSpace(question) && !string.IsNullOrWhiteSpace(answer))
                {
                    yield return new("question", DraftTexts.AnswerWithoutQuestion(entry.Anchor), entry.Anchor, language);
                }
            }

            if (string.IsNullOrWhiteSpace(entry.Question.English) && string.IsNullOrWhiteSpace(entry.Question.Chinese))
            {
                yield return new("question", DraftTexts.NoQuestion(entry.Anchor), entry.Anchor, null);
            }
        }
    }

    private static ArticleFile? Parse(ArticleDraft draft, string? text, string language, List<Finding> findings) =>
        text is null ? null : ArticleFileParser.Parse($"{draft.Department}/{draft.Id}.{language}.md", text, findings);

    // A question that is another article's too is told of the first of them by name, whichever that is.
    private static bool Concerns(Finding finding, Article article) =>
        finding.File.StartsWith($"{article.Department}/{article.Id}.", StringComparison.Ordinal)
        || finding.Text.Arguments.Values.Any(told => told.Contains($"{article.Id}#", StringComparison.Ordinal));

    private static DraftFinding Of(Finding finding, ArticleFile? english, ArticleFile? chinese)
    {
        var language = LanguageOf(finding);
        var sections = (language == "zh" ? chinese : english)?.Sections ?? [];
        return new(
            finding.Rule,
            finding.Text,
            finding.Line == 0 ? null : sections.LastOrDefault(s => s.Line <= finding.Line)?.Anchor,
            language
        );
    }

    private static DraftFinding Of(Finding finding, KnowledgeBase knowledge)
    {
        var language = LanguageOf(finding);
        var entry = knowledge
            .Articles.Where(a => finding.File.StartsWith($"{a.Department}/{a.Id}.", StringComparison.Ordinal))
            .SelectMany(a => a.Entries)
            .FirstOrDefault(e => finding.Line > 0 && (language == "zh" ? e.Chinese : e.English)?.Line == finding.Line);
        return new(finding.Rule, finding.Text, entry?.Anchor, language);
    }

    private static string? LanguageOf(Finding finding) =>
        finding.File switch
        {
            _ when finding.File.EndsWith(".en.md", StringComparison.Ordinal) => "en",
            _ when finding.File.EndsWith(".zh.md", StringComparison.Ordinal) => "zh",
            _ => null,
        };
}
