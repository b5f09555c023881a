using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>The places and bodies of <c>OtherPlaces.txt</c>, found in a text.</summary>
internal static partial class OtherPlaces
{
    private const int MostWords = 3;

    // By their first character, the longest first.
    private static readonly FrozenDictionary<char, string[]> Chinese = ConversionTables
        .Lines("OtherPlaces.txt")
        .Where(n => n[0] > 0x7f)
        .GroupBy(n => n[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Length).ToArray());

    // "Contact us", "tell us": the pronoun, not the country.
    private static readonly HashSet<string> English = ConversionTables
        .Lines("OtherPlaces.txt")
        .Where(n => n[0] <= 0x7f && n != "us")
        .Select(n => n.TrimEnd('.'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a text is read as before names are looked for in it: normalised, Chinese in Simplified characters.</summary>
    public static string Readable(string text) => ScriptConverter.Fold(TextNormalizer.Normalize(text));

    /// <summary>Each name in the order of the text; of names that overlap the first and longest alone: Dublin, 都柏林, has Berlin in it.</summary>
    /// <param name="readable">As <see cref="Readable"/> gives it.</param>
    public static IReadOnlyList<NamedPlace> In(string readable)
    {
        var found = new List<NamedPlace>();
        for (var at = 0; at < readable.Length; at++)
        {
            if (
                Chinese.TryGetValue(readable[at], out var names)
                && Array.Find(names, n => string.CompareOrdinal(readable, at, n, 0, n.Length) == 0) is { } name
            )
            {
                found.Add(new(name, at, name.Length));
                at += name.Length - 1;
            }
        }

        AddEnglish(readable, found);
        return [.. found.OrderBy(n => n.Start)];
    }

    private static void AddEnglish(string text, List<NamedPlace> found)
    {
        var words = Word().Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(MostWords, words.Count - i); length > 0; length--)
            {
                var name = string.Join(' ', words.Skip(i).Take(length).Select(w => w.Value));
                if (English.Contains(name))
                {
                    var last = words[i + length - 1];
                    found.Add(new(name, words[i].Index, last.Index + last.Length - words[i].Index));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    // A full stop after a word ends its sentence; those of u.k. are its own.
    [GeneratedRegex(@"[a-z](?:\.?[a-z])*|(?<!\d)\d{5}(?!\d)", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Word();
}
