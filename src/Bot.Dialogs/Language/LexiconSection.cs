using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>The patterns of one name.</summary>
internal sealed class LexiconSection(string name, Regex? english, Regex? chinese)
{
    /// <summary>Longer messages are never all of one kind.</summary>
    private const int LongestWhole = 160;

    private readonly Lazy<Regex?> _wholeEnglish = new(() => Whole(english, @"[ ;]*"));
    private readonly Lazy<Regex?> _wholeChinese = new(() => Whole(chinese, @"[\p{P}\p{S} ]*"));

    public string Name => name;

    /// <summary>
    /// All that a message may be read by, and the longest text that is, in characters; null: any. For who measures how long that takes.
    /// </summary>
    public IEnumerable<(Regex Pattern, int? Longest)> Patterns
    {
        get
        {
            foreach (var pattern in new[] { english, chinese }.OfType<Regex>())
            {
                yield return (pattern, null);
            }

            foreach (var pattern in new[] { _wholeEnglish.Value, _wholeChinese.Value }.OfType<Regex>())
            {
                yield return (pattern, LongestWhole);
            }
        }
    }

    public bool IsIn(MessageView view) =>
        (english is not null && (english.IsMatch(view.English) || (view.Corrected is { } corrected && english.IsMatch(corrected))))
        || (chinese is not null && (chinese.IsMatch(view.Chinese) || (view.Written is { } written && chinese.IsMatch(written))));

    /// <summary>The view without what the patterns match, so that later patterns cannot see it.</summary>
    public MessageView Without(MessageView view) =>
        view with
        {
            English = english?.Replace(view.English, " # ") ?? view.English,
            Corrected = view.Corrected is { } corrected ? english?.Replace(corrected, " # ") ?? corrected : null,
            Chinese = chinese?.Replace(view.Chinese, "#") ?? view.Chinese,
            Written = view.Written is { } written ? chinese?.Replace(written, "#") ?? written : null,
        };

    /// <summary>Whether the whole message is nothing but matches of the patterns.</summary>
    public bool IsAll(MessageView view) => view.Chinese.Length <= LongestWhole && IsIn(view) && (IsNothingLeft(view) || IsWhole(view));

    // Taking matches out one by one goes astray where one is the beginning of another ("none" of "none of these").
    private bool IsWhole(MessageView view) =>
        (!view.Chinese.Any(Unicode.IsEastAsian) && _wholeEnglish.Value is { } e && e.IsMatch(view.English))
        || (
            !view.Chinese.Any(char.IsAsciiLetter)
            && _wholeChinese.Value is { } c
            && (c.IsMatch(view.Chinese) || (view.Written is { } written && c.IsMatch(written)))
        );

    private static Regex? Whole(Regex? pattern, string between) =>
        pattern is null ? null : new Regex($"^{between}(?:{pattern}{between}){{1,4}}$", pattern.Options, pattern.MatchTimeout);

    /// <summary>Whether nothing is left of the message once the matches are out.</summary>
    public bool IsNothingLeft(MessageView view)
    {
        var rest = Without(view);
        return !rest.English.Any(char.IsLetterOrDigit) && !rest.Chinese.Any(Unicode.IsEastAsianLetter);
    }
}
