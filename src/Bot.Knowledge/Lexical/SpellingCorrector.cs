using System.Collections.Concurrent;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Maps an unknown English index term of five letters or more to the nearest one of the index.
/// </summary>
internal sealed class SpellingCorrector
{
    private const float CorrectedWeight = 0.7f;
    private const int CacheLimit = 4096;

    private readonly NearestWords _words;
    private readonly InvertedIndex _index;
    private readonly ConcurrentDictionary<string, string> _cache = new(StringComparer.Ordinal);

    public SpellingCorrector(InvertedIndex index)
    {
        _index = index;
        _words = new NearestWords(Words(index.Vocabulary));
    }

    public Dictionary<string, float> Correct(Dictionary<string, float> query)
    {
        foreach (var (term, weight) in query.ToArray())
        {
            if (term.Length < 5 || _index.Contains(term) || !term.All(char.IsAsciiLetterLower))
            {
                continue;
            }

            var nearest = _cache.GetOrAdd(term, Nearest);
            if (_cache.Count > CacheLimit)
            {
                _cache.Clear();
            }

            if (nearest.Length > 0)
            {
                query.Remove(term);
                query[nearest] = Math.Max(query.GetValueOrDefault(nearest), weight * CorrectedWeight);
            }
        }

        return query;
    }

    private string Nearest(string term) => _words.Of(term).OrderBy(near => near.Edits).FirstOrDefault().Word ?? "";

    private static List<string> Words(TermTable terms)
    {
        var words = new List<string>();
        for (var number = 0; number < terms.Count; number++)
        {
            if (terms[number] is { Length: >= 4 } term && !term.ContainsAnyExceptInRange('a', 'z'))
            {
                words.Add(term.ToString());
            }
        }

        return words;
    }
}
