using System.Collections.Frozen;
using System.Text;

namespace Bot.Dialogs.Language;

/// <summary>
/// Puts words right that are one slip away from a word of a short list, are disguised by digits or marks (<c>su1cide</c>), drawn out
/// (<c>hellllp</c>) or spelt with spaces (<c>k i l l</c>). Words of the list of other known words are left alone.
/// </summary>
internal sealed class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int Shortest = 5;

    private readonly FrozenDictionary<string, string> _slips;
    private readonly FrozenSet<string> _wanted;
    private readonly FrozenSet<string> _others;
    private readonly ILookup<char, string> _byFirst;

    /// <param name="wanted">Words to put right, and known slips as <c>written=meant</c>.</param>
    /// <param name="others">Words that are themselves.</param>
    public Spelling(IEnumerable<string> wanted, IEnumerable<string> others)
    {
        var words = wanted.ToLookup(w => w.Contains('=', StringComparison.Ordinal));
        _slips = words[true].Select(w => w.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        _wanted = words[false].ToFrozenSet(StringComparer.Ordinal);
        _others = others.ToFrozenSet(StringComparer.Ordinal);
        _byFirst = _wanted.Where(w => w.Length >= Shortest).ToLookup(w => w[0]);
    }

    public string Correct(string words)
    {
        var tokens = Join(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', tokens.Select(Word));
    }

    // Single letters in a row are one word spelt out, when that word is wanted.
    private List<string> Join(string[] tokens)
    {
        var result = new List<string>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = i;
            while (end < tokens.Length && tokens[end].Length == 1 && char.IsAsciiLetter(tokens[end][0]))
            {
                end++;
            }

            if (end - i >= 4)
            {
                Split(string.Concat(tokens[i..end]), result);
                i = end - 1;
            }
            else
            {
                result.Add(tokens[i]);
            }
        }

        return result;
    }

    private void Split(string letters, List<string> result)
    {
        for (var i = 0; i < letters.Length; )
        {
            var length = Math.Min(12, letters.Length - i);
            while (length > 1 && !_wanted.Contains(letters.Substring(i, length)))
            {
                length--;
            }

            result.Add(letters.Substring(i, length));
            i += length;
        }
    }

    private string Word(string token)
    {
        if (_slips.TryGetValue(token, out var meant))
        {
            return meant;
        }

        if (_wanted.Contains(token) || _others.Contains(token) || token.Length < 3)
        {
            return token;
        }

        var plain = Undisguise(token);
        if (_wanted.Contains(plain) || plain.Length < Shortest)
        {
            return plain;
        }

        return _byFirst[plain[0]].FirstOrDefault(w => Math.Abs(w.Length - plain.Length) <= 1 && IsOneSlipAway(plain, w)) ?? token;
    }

    /// <summary>The letter that a figure is written for, as in <c>k1ll</c>; any other character itself.</summary>
    public static char LetterFor(char figure) =>
        figure switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            _ => figure,
        };

    private static string Undisguise(string token)
    {
        var letters = new StringBuilder(token.Length);
        var hasLetter = token.Any(char.IsAsciiLetter);
        foreach (var c in token)
        {
            var plain = hasLetter ? LetterFor(c) : c;
            // A third letter of the same kind in a row is drawing out.
            if (letters.Length < 2 || letters[^1] != plain || letters[^2] != plain)
            {
                letters.Append(plain);
            }
        }

        return letters.ToString();
    }

    /// <summary>One letter more, less, other, or two neighbours swapped.</summary>
    private static bool IsOneSlipAway(string a, string b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var (restA, restB) = (a.Length - start - end, b.Length - start - end);
        return (restA <= 1 && restB <= 1) || (restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
