using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// How a question is put, as short runs of its words (English) or characters (Chinese), with its beginning and end; numbers are one word.
/// </summary>
internal static partial class AspectTerms
{
    private const int Longest = 3;
    private const string Beginning = "^",
        End = "$",
        Always = "*";

    /// <summary>Each run once.</summary>
    public static string[] Of(string question, bool chinese)
    {
        var normalized = Number().Replace(TextNormalizer.Normalize(question), "0");
        string[] parts = chinese
            ? [Beginning, .. Gap().Replace(WrittenChinese.Rewrite(normalized), " ").Trim().Select(c => c.ToString()), End]
            : [Beginning, .. Word().Matches(normalized).Select(m => m.Value), End];
        var separator = chinese ? "" : " ";
        var terms = new HashSet<string>(StringComparer.Ordinal) { Always };
        for (var i = 0; i < parts.Length; i++)
        {
            for (var length = 1; length <= Longest && i + length <= parts.Length; length++)
            {
                terms.Add(string.Join(separator, parts, i, length));
            }
        }

        return [.. terms];
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, MatchTime.LinearMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, MatchTime.LinearMilliseconds)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[a-z0']+|\$", RegexOptions.None, MatchTime.LinearMilliseconds)]
    private static partial Regex Word();
}
