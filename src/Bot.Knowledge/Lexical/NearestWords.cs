namespace Bot.Knowledge.Lexical;

/// <summary>
/// Finds the known words that an unknown one may be a slip of: one edit, two from eight letters on (optimal string alignment, so that a
/// swapped pair is one edit). The first letter is the same: it is rarely wrong, and requiring it keeps "visa" away from "pisa".
/// </summary>
/// <param name="words">The known words in lower-case ASCII letters.</param>
internal sealed class NearestWords(IEnumerable<string> words)
{
    private const int LongWord = 8;

    private readonly ILookup<(int Length, char First), string> _words = words.ToLookup(w => (w.Length, w[0]));

    /// <summary>The known words that are near enough, with the number of edits; the shortest first.</summary>
    public IEnumerable<(string Word, int Edits)> Of(string word)
    {
        var most = word.Length >= LongWord ? 2 : 1;
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var candidate in _words[(length, word[0])])
            {
                if (Distance(word, candidate, most + 1) is var edits && edits <= most)
                {
                    yield return (candidate, edits);
                }
            }
        }
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
