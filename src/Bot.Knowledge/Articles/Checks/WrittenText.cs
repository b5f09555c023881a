using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>How an article is written: Traditional Chinese in the Chinese file, Markdown and no HTML in both.</summary>
internal static partial class WrittenText
{
    /// <summary>Simplified characters by the tables that are written in Hong Kong too: 批准, 咨詢, 佣金, 厘米.</summary>
    private const string WrittenInHongKong = "准吁咨佣厘昵朴杠杰栖涌淀炖熏肴腌荐虱蝎郁雇霉凄挂扑瓮痒";

    /// <summary>What is wrong with the article's own words: those over its entries first, then entry by entry.</summary>
    public static IEnumerable<Finding> Check(Article article)
    {
        foreach (var (head, language) in new[] { (article.English, "en"), (article.Chinese, "zh") })
        {
            foreach (var (rule, said) in head is null ? [] : Problems(null, [head.Title, head.Summary], [], language))
            {
                yield return new(rule, Path(article, language), 0, said);
            }
        }

        foreach (var entry in article.Entries)
        {
            foreach (var (text, language) in new[] { (entry.English, "en"), (entry.Chinese, "zh") })
            {
                foreach (var (rule, said) in text is null ? [] : Problems(entry.Anchor, [text.Question, text.Answer], text.Ask, language))
                {
                    yield return new(rule, Path(article, language), text!.Line, said);
                }
            }
        }
    }

    private static string Path(Article article, string language) => $"{article.Department}/{article.Id}.{language}.md";

    // Residents write in either script, and so may stand what they ask; what they are told is Traditional, and made Simplified when it is
    // shown.
    private static IEnumerable<(string Rule, FindingText Said)> Problems(
        string? entry,
        string[] told,
        IReadOnlyList<string> asked,
        string language
    )
    {
        var simplified =
            language == "zh"
                ? string.Concat(
                    ScriptConverter.SimplifiedOnly(string.Concat(told)).Where(c => !WrittenInHongKong.Contains(c, StringComparison.Ordinal))
                )
                : "";
        if (simplified.Length > 0)
        {
            yield return ("script", LintTexts.Simplified(entry, simplified));
        }

        foreach (Match tag in Tag().Matches(string.Join('\n', told.Concat(asked))))
        {
            yield return ("html", LintTexts.Html(entry, tag.Value));
        }
    }

    /// <summary>A tag or the beginning of one; not an address between angle brackets.</summary>
    [GeneratedRegex("<(?!https?:|mailto:)[/!]?[A-Za-z-]+[^<>\n]{0,40}>?", RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex Tag();
}
