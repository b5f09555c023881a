using System.Collections.Concurrent;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Maps an unknown English word of five letters or more to the nearest word of the index: one edit, two from eight letters on
/// (optimal string alignment, so that a swapped pair is one edit). The word itself is kept, so that it still counts as unknown.
/// </summary>
internal sealed class SpellingCorrector
{
    private const float CorrectedWeight = 0.7f;
    private const int CacheLimit = 4096;

    private readonly ILookup<(int Length, char First), string> _words;
    private readonly InvertedIndex _index;
    private readonly ConcurrentDictionary<string, string> _cache = new(StringComparer.Ordinal);

    public SpellingCorrector(InvertedIndex index)
    {
        _index = index;
        _words = Words(index.Vocabulary).ToLookup(t => (t.Length, t[0]));
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

    private string Nearest(string term)
    {
        var limit = term.Length >= 8 ? 2 : 1;
        var (best, bestDistance) = ("", limit + 1);
        for (var length = term.Length - limit; length <= term.Length + limit; length++)
        {
            // A first letter is rarely wrong; requiring it keeps "visa" away from "pisa".
            foreach (var candidate in _words[(length, term[0])])
            {
                if (Distance(term, candidate, bestDistance) is var distance && distance < bestDistance)
                {
                    (best, bestDistance) = (candidate, distance);
                }
            }
        }

        return best;
    }

    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                current[j] = value;
                rowBest = Math.Min(rowBest, value);
            }

            if (rowBest >= limit)
            {
                return limit;
            }

            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }

        return last[b.Length];
    }
}
