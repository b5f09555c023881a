using System.Collections.Frozen;
using System.Globalization;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Maps every wording of a synonym group to one concept term, on both sides of the index, so that "wallet stolen with HKID" and
/// an article on identity cards meet. English members match whole words, Chinese ones anywhere.
/// </summary>
internal sealed class SynonymIndex
{
    public static readonly SynonymIndex Empty = new([]);

    private const float Weight = 0.8f;
    private const float AmbiguousWeight = 0.3f;
    private const int LongestEnglish = 6;

    private readonly FrozenDictionary<string, WeightedTerm[]> _english;
    private readonly FrozenDictionary<string, WeightedTerm[]> _chinese;
    private readonly FrozenDictionary<string, WeightedTerm[]>.AlternateLookup<ReadOnlySpan<char>> _chineseLookup;
    private readonly int _longestChinese;

    public SynonymIndex(IReadOnlyList<SynonymGroup> groups)
    {
        var english = new Dictionary<string, List<WeightedTerm>>(StringComparer.Ordinal);
        var chinese = new Dictionary<string, List<WeightedTerm>>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            var term = new WeightedTerm("§" + i.ToString(CultureInfo.InvariantCulture), groups[i].Ambiguous ? AmbiguousWeight : Weight);
            foreach (var member in groups[i].English.Concat(groups[i].Chinese))
            {
                var normalized = TextNormalizer.Normalize(member);
                if (normalized.EnumerateRunes().Any(Unicode.IsHan))
                {
                    Add(chinese, ScriptConverter.Fold(normalized), term);
                    Add(chinese, WrittenChinese.Rewrite(normalized), term);
                }
                else if (EnglishKey(normalized) is { Length: > 0 } key)
                {
                    Add(english, key, term);
                }
            }
        }

        _english = english.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _chinese = chinese.Where(p => p.Key.Length >= 2).ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _chineseLookup = _chinese.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestChinese = _chinese.Count == 0 ? 0 : _chinese.Keys.Max(k => k.Length);
    }

    /// <summary>Adds the concept of every wording found, longest wording first, each concept once.</summary>
    public void AddConcepts(string normalized, string written, List<WeightedTerm> terms)
    {
        if (_english.Count + _chinese.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        AddEnglish(normalized, seen, terms);
        var folded = ScriptConverter.Fold(normalized);
        AddChinese(folded, seen, terms);
        if (!string.Equals(folded, written, StringComparison.Ordinal))
        {
            AddChinese(written, seen, terms);
        }
    }

    /// <summary>The concepts that the whole of <paramref name="normalized"/> is a wording of.</summary>
    public IEnumerable<string> Of(string normalized)
    {
        var written = WrittenChinese.Rewrite(normalized);
        var found =
            _english.GetValueOrDefault(EnglishKey(normalized))
            ?? _chinese.GetValueOrDefault(ScriptConverter.Fold(normalized))
            ?? _chinese.GetValueOrDefault(written);
        return found?.Select(t => t.Term) ?? [];
    }

    private static string EnglishKey(string normalized) => string.Join(' ', Words(normalized).Select(EnglishStemmer.Stem));

    private static string[] Words(string normalized) =>
        normalized.Split(
            [' ', '-', '/', ',', '.', '?', '!', '(', ')', ':', ';', '"'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private static void Add(Dictionary<string, List<WeightedTerm>> map, string key, WeightedTerm term)
    {
        var list = map.TryGetValue(key, out var existing) ? existing : map[key] = [];
        if (!list.Contains(term))
        {
            list.Add(term);
        }
    }

    private void AddEnglish(string normalized, HashSet<string> seen, List<WeightedTerm> terms)
    {
        var words = Words(normalized).Select(EnglishStemmer.Stem).ToArray();
        var i = 0;
        while (i < words.Length)
        {
            var step = 1;
            for (var length = Math.Min(LongestEnglish, words.Length - i); length > 0; length--)
            {
                if (_english.TryGetValue(length == 1 ? words[i] : string.Join(' ', words, i, length), out var concepts))
                {
                    AddNew(concepts, seen, terms);
                    step = length;
                    break;
                }
            }

            i += step;
        }
    }

    private void AddChinese(string folded, HashSet<string> seen, List<WeightedTerm> terms)
    {
        var i = 0;
        while (i < folded.Length)
        {
            var step = 1;
            for (var length = Math.Min(_longestChinese, folded.Length - i); length >= 2 && folded[i] >= 0x80; length--)
            {
                if (_chineseLookup.TryGetValue(folded.AsSpan(i, length), out var concepts))
                {
                    AddNew(concepts, seen, terms);
                    step = length;
                    break;
                }
            }

            i += step;
        }
    }

    private static void AddNew(WeightedTerm[] concepts, HashSet<string> seen, List<WeightedTerm> terms)
    {
        foreach (var concept in concepts)
        {
            if (seen.Add(concept.Term))
            {
                terms.Add(concept);
            }
        }
    }
}
