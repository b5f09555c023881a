using System.Text.RegularExpressions;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// What a procedure is called: by its title without brackets, by the names in the brackets, and by the title with a synonym put in
/// (申請租住公共房屋, 公屋, 申請公屋, 申請廉租屋). A synonym group whose words stand in many titles names none of them.
/// </summary>
internal sealed partial class ProcedureNames
{
    private const int LongestByname = 30,
        MostTitles = 3,
        SynonymsOfGroup = 3;

    private readonly (string[] Words, bool Chinese)[] _groups;

    /// <param name="titles">All titles of one language.</param>
    /// <param name="synonyms">Synonym groups.</param>
    /// <param name="chinese">Whether the titles are Chinese.</param>
    public ProcedureNames(IEnumerable<string> titles, IReadOnlyList<SynonymGroup> synonyms, bool chinese)
    {
        string[] all = [.. titles];
        _groups =
        [
            .. synonyms
                .Where(g => !g.Ambiguous)
                .Select(g => (Words: (chinese ? g.Chinese : g.English).Where(w => w.Length > 1).ToArray(), chinese))
                .Where(g => all.Count(t => Longest(g.Words, g.chinese, t) is not null) is > 0 and <= MostTitles),
        ];
    }

    /// <summary>The names, the title's own first, each once.</summary>
    public IReadOnlyList<string> Of(string title)
    {
        var name = Byname().Replace(title, "").Trim();
        var names = new List<string>();
        if (name.Length > 0)
        {
            names.Add(name);
        }

        names.AddRange(
            Byname()
                .Matches(title)
                .SelectMany(m => Separator().Split(m.Groups["byname"].Value))
                .Where(b => b.Length is > 1 and < LongestByname)
        );
        foreach (var (words, chinese) in _groups)
        {
            if (Longest(words, chinese, name) is { } word)
            {
                names.AddRange(
                    words.Where(w => w != word).Take(SynonymsOfGroup).Select(w => name.Replace(word, w, StringComparison.OrdinalIgnoreCase))
                );
            }
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string? Longest(string[] words, bool chinese, string title) =>
        words
            .Where(w =>
                chinese
                    ? title.Contains(w, StringComparison.Ordinal)
                    : Regex.IsMatch(
                        title,
                        $@"\b{Regex.Escape(w)}\b",
                        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                        TimeSpan.FromSeconds(1)
                    )
            )
            .MaxBy(w => w.Length);

    [GeneratedRegex(@"\s*[（(](?<byname>[^）)]*)[）)]", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Byname();

    [GeneratedRegex(@"\s*[、，,／/]\s*", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Separator();
}
