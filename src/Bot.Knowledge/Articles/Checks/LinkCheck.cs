using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>Markdown links of an answer: whole syntax, and targets that are there.</summary>
internal static partial class LinkCheck
{
    /// <summary>What is wrong with the links of <paramref name="text"/>.</summary>
    /// <param name="text">An answer or summary.</param>
    /// <param name="articleId">The article it stands in, for links to its own anchors.</param>
    /// <param name="targets">Ids of all articles, and <c>article#anchor</c> of all entries.</param>
    /// <param name="broken">Ids of articles that are told to be broken already: what leads to them is not told too.</param>
    public static IEnumerable<FindingText> Check(string text, string articleId, IReadOnlySet<string> targets, IReadOnlySet<string> broken)
    {
        var links = Link().Matches(text);
        if (Opening().Count(text) > links.Count)
        {
            yield return LintTexts.LinkOpen();
        }

        foreach (Match link in links)
        {
            var target = link.Groups["target"].Value.Trim();
            var words = link.Groups["words"].Value.Trim();
            if (words.Length == 0)
            {
                yield return LintTexts.LinkWithoutWords(target);
            }

            var isAddress = Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "tel" or "mailto";
            var inside = target.StartsWith('#') ? articleId + target : target;
            if (!isAddress && !targets.Contains(inside) && !broken.Contains(inside.Split('#')[0]))
            {
                yield return LintTexts.LinkNowhere(target);
            }
        }
    }

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\(", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Opening();
}
