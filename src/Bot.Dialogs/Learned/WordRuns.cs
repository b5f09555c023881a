using System.Runtime.InteropServices;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Learned;

/// <summary>
/// Words of a text and runs of up to three, as numbers: a Chinese character is a word, and so are Latin letters and digits side by side.
/// The number is <see cref="LetterHash"/>'s; that two runs share one costs next to nothing.
/// </summary>
internal static class WordRuns
{
    private const int Longest = 3;

    /// <summary>How often each run occurs.</summary>
    /// <param name="reading">As the encoders read it: normalised, Chinese in Simplified characters.</param>
    public static Dictionary<uint, int> Of(string reading)
    {
        var runs = new Dictionary<uint, int>();
        Span<uint> open = stackalloc uint[Longest];
        var before = 0;
        foreach (var word in Words(reading))
        {
            // Every run that ended at the word before goes on by this one, and one begins here.
            for (var length = Math.Min(before, Longest - 1); length >= 0; length--)
            {
                open[length] = Add(length == 0 ? LetterHash.Empty : LetterHash.Add(open[length - 1], ' '), reading.AsSpan(word));
                CollectionsMarshal.GetValueRefOrAddDefault(runs, open[length], out _)++;
            }

            before++;
        }

        return runs;
    }

    private static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            hash = LetterHash.Add(hash, char.ToLowerInvariant(letter));
        }

        return hash;
    }

    private static IEnumerable<Range> Words(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = at + 1;
            if (IsLatin(text[at]))
            {
                while (end < text.Length && IsLatin(text[end]))
                {
                    end++;
                }

                yield return at..end;
            }
            else if (text[at] is >= '\u3400' and <= '\u9fff')
            {
                yield return at..end;
            }

            at = end;
        }
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c == '\'';
}
