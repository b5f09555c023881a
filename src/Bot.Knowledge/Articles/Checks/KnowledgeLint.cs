using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>
/// What is wrong with articles that can be read: missing translations, sources, dates, numbers in one language alone, the wrong script,
/// HTML.
/// </summary>
public static partial class KnowledgeLint
{
    /// <summary>Checks every article; <paramref name="today"/> decides which review dates have passed.</summary>
    public static IReadOnlyList<Finding> Check(KnowledgeBase knowledge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var findings = new List<Finding>();
        var targets = knowledge
            .Articles.Select(a => a.Id)
            .Concat(knowledge.Articles.SelectMany(a => a.Entries).Select(e => e.Id))
            .ToHashSet(StringComparer.Ordinal);
        var departments = knowledge.Departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in knowledge.Articles)
        {
            var file = $"{article.Department}/{article.Id}";
            void Say(string rule, FindingText text, int line = 0, string language = "en") =>
                findings.Add(new(rule, $"{file}.{language}.md", line, text));
            if (article.English is null || article.Chinese is null)
            {
                Say("translation", LintTexts.OneLanguage(), 0, article.English is null ? "en" : "zh");
            }

            if (departments.Count > 0 && !departments.Contains(article.Department))
            {
                Say("department", LintTexts.Department(article.Department));
            }

            if (article.ReviewBy < today)
            {
                Say("review", LintTexts.ReviewPassed(article.ReviewBy));
            }

            if (article.Reviewed > today)
            {
                Say("review", LintTexts.ReviewedToCome(article.Reviewed));
            }

            findings.AddRange(WrittenText.Check(article));
            foreach (var entry in article.Entries)
            {
                CheckEntry(entry, article.English is null || article.Chinese is null, Say);
                CheckLinks(entry, targets, knowledge.Broken, Say);
            }
        }

        findings.AddRange(SameQuestion(knowledge, e => e.English, "en"));
        findings.AddRange(SameQuestion(knowledge, e => e.Chinese, "zh"));
        findings.AddRange(AnsweredAlready(knowledge));
        return findings;
    }

    /// <summary>
    /// Where the two languages of what is published tell residents different things: a fee, a form, an address. No such article may answer.
    /// </summary>
    public static IReadOnlyList<Finding> Contradictions(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var findings = new List<Finding>();
        foreach (var article in knowledge.Articles.Where(a => a.Status == ArticleStatus.Published))
        {
            foreach (var entry in article.Entries.Where(e => e is { English: not null, Chinese: not null }))
            {
                CheckAgreement(
                    entry,
                    (rule, text, line, language) => findings.Add(new(rule, $"{article.Department}/{article.Id}.{language}.md", line, text))
                );
            }
        }

        return findings;
    }

    private static void CheckEntry(Entry entry, bool isHalf, Action<string, FindingText, int, string> say)
    {
        if (entry.Sources.Count == 0)
        {
            say("source", LintTexts.NoSource(entry.Anchor), entry.English?.Line ?? 0, "en");
        }

        if (isHalf)
        {
            return;
        }

        if (entry.English is null || entry.Chinese is null)
        {
            say(
                "translation",
                LintTexts.EntryOneLanguage(entry.Anchor),
                (entry.English ?? entry.Chinese)!.Line,
                entry.English is null ? "zh" : "en"
            );
            return;
        }

        CheckAgreement(entry, say);
    }

    /// <summary>What one language states and the other does not: numbers, addresses, forms.</summary>
    private static void CheckAgreement(Entry entry, Action<string, FindingText, int, string> say)
    {
        CheckNumbers(entry, say);
        var english = Codes(entry.English!.Answer);
        var chinese = Codes(entry.Chinese!.Answer);
        foreach (var only in english.Except(chinese, StringComparer.Ordinal))
        {
            say("form-code", LintTexts.FormInEnglish(entry.Anchor, only), entry.Chinese.Line, "zh");
        }

        foreach (var only in chinese.Except(english, StringComparer.Ordinal))
        {
            say("form-code", LintTexts.FormInChinese(entry.Anchor, only), entry.English.Line, "en");
        }
    }

    /// <summary>
    /// Numbers, and with them dates, amounts, house numbers and telephones: what one language writes in digits, the other must state too.
    /// </summary>
    private static void CheckNumbers(Entry entry, Action<string, FindingText, int, string> say)
    {
        var (english, chinese) = (entry.English!, entry.Chinese!);
        var (inEnglish, inChinese) = (StatedNumbers.Of(english.Answer), StatedNumbers.Of(chinese.Answer));
        foreach (var number in inEnglish.MissingFrom(inChinese))
        {
            say("number", LintTexts.NumberInEnglish(entry.Anchor, number), chinese.Line, "zh");
        }

        foreach (var number in inChinese.MissingFrom(inEnglish))
        {
            say("number", LintTexts.NumberInChinese(entry.Anchor, number), english.Line, "en");
        }

        var (webEnglish, webChinese) = (WebAddresses(english.Answer), WebAddresses(chinese.Answer));
        foreach (var only in webEnglish.Except(webChinese, StringComparer.OrdinalIgnoreCase))
        {
            say("address", LintTexts.AddressInEnglish(entry.Anchor, only), chinese.Line, "zh");
        }

        foreach (var only in webChinese.Except(webEnglish, StringComparer.OrdinalIgnoreCase))
        {
            say("address", LintTexts.AddressInChinese(entry.Anchor, only), english.Line, "en");
        }
    }

    private static void CheckLinks(
        Entry entry,
        HashSet<string> targets,
        IReadOnlySet<string> broken,
        Action<string, FindingText, int, string> say
    )
    {
        foreach (var (text, language) in new[] { (entry.English, "en"), (entry.Chinese, "zh") })
        {
            foreach (var said in text is null ? [] : LinkCheck.Check(text.Answer, entry.ArticleId, targets, broken))
            {
                say("link", said, text!.Line, language);
            }
        }
    }

    private static IEnumerable<Finding> SameQuestion(KnowledgeBase knowledge, Func<Entry, EntryText?> text, string language) =>
        knowledge
            .Articles.SelectMany(a => a.Entries.Select(e => (Article: a, Entry: e)))
            .Where(x => text(x.Entry) is not null)
            .SelectMany(x =>
                text(x.Entry)!.Ask.Prepend(text(x.Entry)!.Question).Select(q => (x.Article, x.Entry, Question: q, Key: Bare(q)))
            )
            .GroupBy(x => x.Key, StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Select(x => x.Entry.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => g.OrderBy(x => x.Entry.Id, StringComparer.Ordinal).ToArray())
            .Select(g => new Finding(
                "same-question",
                $"{g[0].Article.Department}/{g[0].Article.Id}.{language}.md",
                text(g[0].Entry)!.Line,
                LintTexts.QuestionTwice(g[0].Question, g[0].Entry.Id, g.Select(x => x.Entry.Id).Distinct(StringComparer.Ordinal).Skip(1))
            ));

    /// <summary>What is said to have no answer must not be asked of an entry word for word.</summary>
    private static IEnumerable<Finding> AnsweredAlready(KnowledgeBase knowledge)
    {
        var answered = knowledge
            .Articles.SelectMany(a => a.Entries)
            .SelectMany(e =>
                new[] { e.English, e.Chinese }
                    .OfType<EntryText>()
                    .SelectMany(t => t.Ask.Prepend(t.Question))
                    .Select(q => (Key: Bare(q), Entry: e.Id))
            )
            .ToLookup(q => q.Key, q => q.Entry, StringComparer.Ordinal);
        return knowledge
            .Uncovered.SelectMany(t =>
                t.EnglishAsk.Concat(t.ChineseAsk)
                    .Where(q => answered.Contains(Bare(q)))
                    .Select(q => new Finding(
                        "uncovered",
                        UncoveredTopicFile.Of(t, knowledge.Articles),
                        0,
                        LintTexts.AnsweredAlready(q, t.Id, answered[Bare(q)].First())
                    ))
            )
            .Concat(
                knowledge
                    .Unstated.Where(u => answered.Contains(Bare(u.Text)))
                    .Select(u => new Finding(
                        "unstated",
                        UnstatedQuestionFile.Of(u, knowledge.Articles),
                        0,
                        LintTexts.StatedAlready(u.Text, answered[Bare(u.Text)].First())
                    ))
            );
    }

    /// <summary>A question without case, punctuation, spaces and script: two that differ in these alone are the same.</summary>
    private static string Bare(string question) =>
        string.Concat(ScriptConverter.Fold(TextNormalizer.Normalize(question)).Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)));

    private static HashSet<string> WebAddresses(string text) =>
        WebAddress().Matches(text).Select(m => m.Value.TrimEnd('.', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Codes(string text) =>
        FormCode().Matches(text).Select(m => m.Groups["letters"].Value + m.Groups["rest"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"(?:https?://|www\.)[\w.-]+(?:/[\w./%?=&#-]*)?|[\w.-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@/-])[\w-]+(?:\.[\w-]+)*\.(?:gov\.hk"
            + @"|org\.hk|com\.hk|hk|com|org)(?:/[\w./%?=&#-]*)?",
        RegexOptions.ECMAScript,
        MatchTime.Milliseconds
    )]
    private static partial Regex WebAddress();

    [GeneratedRegex(
        @"(?<![A-Za-z])(?<letters>[A-Z](?=\d)|[A-Z]{2,4})[ -]?(?<rest>\d{1,5}[A-Z]?)(?![A-Za-z0-9])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex FormCode();
}
