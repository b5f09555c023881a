using System.Collections.Frozen;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// The dictionary words of three characters or more that occur in the indexed text (shorter ones are covered by characters and
/// bigrams). Only these can match, so only these are kept.
/// </summary>
internal sealed class WordList
{
    public static readonly WordList Empty = new([]);

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public WordList(IEnumerable<string> words)
    {
        _words = words.Where(w => w.Length >= 3).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Count == 0 ? 0 : _words.Max(w => w.Length);
    }

    public IReadOnlyCollection<string> Words => _words;

    /// <summary>Adds every dictionary word that starts anywhere in the run; overlapping words all count.</summary>
    public void AddWords(ReadOnlySpan<char> run, float weight, List<WeightedTerm> terms)
    {
        for (var start = 0; start + 3 <= run.Length && _longest >= 3; start++)
        {
            for (var length = Math.Min(_longest, run.Length - start); length >= 3; length--)
            {
                if (_lookup.TryGetValue(run.Slice(start, length), out var word))
                {
                    terms.Add(new(word, weight));
                }
            }
        }
    }
}
