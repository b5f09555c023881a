using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>Markdown links of an answer: whole syntax, and targets that are there.</summary>
internal static partial class LinkCheck
{
    /// <summary>What is wrong with the links of <paramref name="text"/>, in words.</summary>
    /// <param name="text">An answer or summary.</param>
    /// <param name="articleId">The article it stands in, for links to its own anchors.</param>
    /// <param name="targets">Ids of all articles, and <c>article#anchor</c> of all entries.</param>
    /// <param name="broken">Ids of articles that are told to be broken already: what leads to them is not told too.</param>
    public static IEnumerable<string> Check(string text, string articleId, IReadOnlySet<string> targets, IReadOnlySet<string> broken)
    {
        var links = Link().Matches(text);
        if (Opening().Count(text) > links.Count)
        {
            yield return "A link is not closed; write [words](address).";
        }

        foreach (Match link in links)
        {
            var target = link.Groups["target"].Value.Trim();
            var words = link.Groups["words"].Value.Trim();
            if (words.Length == 0)
            {
                yield return $"The link to '{target}' has no words.";
            }

            var isAddress = Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "tel" or "mailto";
            var inside = target.StartsWith('#') ? articleId + target : target;
            if (!isAddress && !targets.Contains(inside) && !broken.Contains(inside.Split('#')[0]))
            {
                yield return $"The link '{target}' leads nowhere: it is neither a web address nor an article or entry of this knowledge base.";
            }
        }
    }

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\(", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Opening();
}
