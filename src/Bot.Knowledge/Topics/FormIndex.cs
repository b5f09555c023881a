using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Topics;

/// <summary>Which entries name which form or code: <c>TD557</c>, <c>TD 557</c> and <c>TD-557</c> are one.</summary>
internal sealed partial class FormIndex
{
    private readonly FrozenDictionary<string, string[]> _entries;
    private readonly FrozenDictionary<string, string?> _departments;

    public FormIndex(IEnumerable<Article> articles)
    {
        var named = articles
            .SelectMany(a =>
                a.Entries.SelectMany(e =>
                    Texts(e)
                        .SelectMany(t =>
                            Code()
                                .Matches(t)
                                .Select(m =>
                                    (Code: Key(m), Prefix: m.Groups["letters"].Value.ToUpperInvariant(), Entry: e.Id, a.Department)
                                )
                        )
                )
            )
            .ToArray();
        _entries = named
            .GroupBy(n => n.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(n => n.Entry).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _departments = named
            .GroupBy(n => n.Prefix, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(n => n.Department).Distinct(StringComparer.Ordinal).Count() == 1 ? g.First().Department : null,
                StringComparer.Ordinal
            );
    }

    /// <summary>
    /// Known codes however written; others only where they are plainly one: beside the word "form", or with letters that our forms begin
    /// with.
    /// </summary>
    public IReadOnlyList<NamedForm> Find(string text)
    {
        var plain = CompatibilityForms.Plain(text);
        var saysForm = Form().IsMatch(plain);
        var found = new List<NamedForm>();
        foreach (Match match in AnyCode().Matches(plain))
        {
            var key = Key(match);
            var prefix = match.Groups["letters"].Value.ToUpperInvariant();
            var entries = _entries.GetValueOrDefault(key) ?? [];
            var isOurs = _departments.TryGetValue(prefix, out var department);
            var isUpper = match.Groups["letters"].Value.All(char.IsAsciiLetterUpper);
            var isPlainly =
                entries.Length > 0
                || (match.Groups["digits"].Length > 1 && (saysForm ? isUpper || match.Groups["gap"].Length == 0 : isOurs && isUpper));
            if (isPlainly && !(match.Groups["gap"].Value == " " && !isUpper && entries.Length == 0))
            {
                found.Add(new NamedForm(match.Value, entries, department));
            }
        }

        return found;
    }

    private static IEnumerable<string> Texts(Entry entry) =>
        new[] { entry.English, entry.Chinese }
            .OfType<EntryText>()
            .SelectMany(t => t.Ask.Append(t.Question).Append(t.Answer))
            .Select(CompatibilityForms.Plain);

    private static string Key(Match match) =>
        string.Concat(match.Groups["letters"].Value, match.Groups["digits"].Value, match.Groups["rest"].Value).ToUpperInvariant();

    // Written in capitals in our own texts; a year or an amount after a short word is none.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9$])(?<letters>[A-Z]{2,6})(?<gap>[ -]?)(?<digits>[0-9]{1,5})(?<rest>[A-Z]{0,2})(?![A-Za-z0-9$.,]*[0-9])(?![A-Za-z])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9$])(?<letters>[A-Za-z]{2,6})(?<gap>[ -]?)(?<digits>[0-9]{1,5})(?<rest>[A-Za-z]{0,2})(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"\bforms?\b|表格|申請表|申请表|填表", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex Form();
}
