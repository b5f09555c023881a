using System.Text.RegularExpressions;

namespace Bot.Knowledge.Articles;

/// <summary>What is wrong with articles that can be read: missing translations, sources, dates, numbers in one language alone.</summary>
public static partial class KnowledgeLint
{
    /// <summary>Checks every article; <paramref name="today"/> decides which review dates have passed.</summary>
    public static IReadOnlyList<Finding> Check(KnowledgeBase knowledge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var findings = new List<Finding>();
        var departments = knowledge.Departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in knowledge.Articles)
        {
            var file = $"{article.Department}/{article.Id}";
            void Say(string rule, string message, int line = 0, string language = "en") => findings.Add(new(rule, $"{file}.{language}.md", line, message));
            if (article.English is null || article.Chinese is null)
            {
                Say("translation", "The article exists in one language only; write the other file.", 0, article.English is null ? "en" : "zh");
            }

            if (!departments.Contains(article.Department))
            {
                Say("department", $"The department '{article.Department}' is not in departments.yaml.");
            }

            if (article.ReviewBy < today)
            {
                Say("review", $"The review date {article.ReviewBy:yyyy-MM-dd} has passed; check the text and set 'reviewed' and 'review-by'.");
            }

            foreach (var entry in article.Entries)
            {
                CheckEntry(entry, Say);
            }
        }

        findings.AddRange(SameQuestion(knowledge));
        return findings;
    }

    private static void CheckEntry(Entry entry, Action<string, string, int, string> say)
    {
        if (entry.Sources.Count == 0)
        {
            say("source", $"The entry '{entry.Anchor}' names no source.", entry.English?.Line ?? 0, "en");
        }

        if (entry.English is null || entry.Chinese is null)
        {
            say("translation", $"The entry '{entry.Anchor}' exists in one language only.", (entry.English ?? entry.Chinese)!.Line, entry.English is null ? "zh" : "en");
            return;
        }

        var english = Codes(entry.English.Answer);
        var chinese = Codes(entry.Chinese.Answer);
        foreach (var only in english.Except(chinese, StringComparer.Ordinal))
        {
            say("form-code", $"The entry '{entry.Anchor}' names '{only}' in English but not in Chinese.", entry.Chinese.Line, "zh");
        }

        foreach (var only in chinese.Except(english, StringComparer.Ordinal))
        {
            say("form-code", $"The entry '{entry.Anchor}' names '{only}' in Chinese but not in English.", entry.English.Line, "en");
        }
    }

    private static IEnumerable<Finding> SameQuestion(KnowledgeBase knowledge) => knowledge.Articles
        .SelectMany(a => a.Entries.Where(e => e.English is not null).SelectMany(e => e.English!.Ask.Prepend(e.English.Question).Select(q => (Article: a, Entry: e, Text: q.Trim().TrimEnd('?').ToLowerInvariant()))))
        .GroupBy(x => x.Text, StringComparer.Ordinal)
        .Where(g => g.Select(x => x.Entry.Id).Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(g => new Finding("same-question", $"{g.First().Article.Department}/{g.First().Article.Id}.en.md", g.First().Entry.English!.Line, $"'{g.Key}' is asked of {string.Join(" and ", g.Select(x => x.Entry.Id).Distinct(StringComparer.Ordinal))}."));

    private static HashSet<string> Codes(string text) => FormCode().Matches(text).Select(m => m.Groups[1].Value + m.Groups[2].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-z])([A-Z](?=\d)|[A-Z]{2,4})[ -]?(\d{1,5}[A-Z]?)(?![A-Za-z0-9])")]
    private static partial Regex FormCode();
}
