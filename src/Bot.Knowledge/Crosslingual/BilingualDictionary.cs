using System.Text;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Crosslingual;

/// <summary>
/// Words of one language to words of the other, from CC-CEDICT and ECDICT, in one sorted, memory-mapped file: a look-up is a binary
/// search, and nothing is held in memory.
/// </summary>
internal sealed class BilingualDictionary
{
    private const int LongestChinese = 8,
        LongestEnglish = 4;
    public const char Separator = '\u001f';

    private readonly SectionFile _file;

    private BilingualDictionary(SectionFile file) => _file = file;

    public static BilingualDictionary Open(string path) => new(SectionFile.Open(path));

    /// <summary>
    /// Translations of every stretch of a Chinese text, longest words first, in order; what has none is passed through as it is.
    /// </summary>
    public IReadOnlyList<TranslatedWord> FromChinese(string text)
    {
        var written = WrittenChinese.Rewrite(TextNormalizer.Normalize(text));
        var words = new List<TranslatedWord>();
        var i = 0;
        while (i < written.Length)
        {
            if (!Unicode.IsEastAsian(written[i]))
            {
                var end = i;
                while (end < written.Length && !Unicode.IsEastAsian(written[end]))
                {
                    end++;
                }

                words.AddRange(
                    written[i..end]
                        .Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
                        .Select(w => new TranslatedWord(w, [w]))
                );
                i = end;
                continue;
            }

            var length = Math.Min(LongestChinese, written.Length - i);
            string[]? found = null;
            while (length > 0 && (found = Find("zh", written.AsSpan(i, length))) is null)
            {
                length--;
            }

            if (found is not null)
            {
                words.Add(new TranslatedWord(written.Substring(i, length), found));
            }

            i += Math.Max(1, length);
        }

        return words;
    }

    /// <summary>Whether this is an English word, inflected or not, in lower case.</summary>
    public bool HasEnglish(string word) => FindEnglish([word], 0, 1) is not null;

    /// <summary>Translations of an English text, phrases of up to four words first.</summary>
    public IReadOnlyList<TranslatedWord> FromEnglish(string text)
    {
        var tokens = TextNormalizer
            .Normalize(text)
            .Split([' ', ',', '.', '?', '!', ';', ':', '"', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        var words = new List<TranslatedWord>();
        var i = 0;
        while (i < tokens.Length)
        {
            var length = Math.Min(LongestEnglish, tokens.Length - i);
            string[]? found = null;
            while (length > 0 && (found = FindEnglish(tokens, i, length)) is null)
            {
                length--;
            }

            if (found is null)
            {
                words.Add(new TranslatedWord(tokens[i], [tokens[i]]));
            }
            else if (length > 1 || !Lexical.StopWords.IsEnglish(tokens[i]))
            {
                words.Add(new TranslatedWord(string.Join(' ', tokens, i, length), found));
            }

            i += Math.Max(1, length);
        }

        return words;
    }

    private string[]? FindEnglish(string[] tokens, int start, int length)
    {
        var phrase = string.Join(' ', tokens, start, length);
        if (Find("en", phrase) is { } exact)
        {
            return exact;
        }

        // Plurals and tenses of the last word: "licences", "renewing".
        foreach (
            var (suffix, to) in (ReadOnlySpan<(string, string)>)
                [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("'s", "")]
        )
        {
            if (
                phrase.Length > suffix.Length + 2
                && phrase.EndsWith(suffix, StringComparison.Ordinal)
                && Find("en", string.Concat(phrase.AsSpan(0, phrase.Length - suffix.Length), to)) is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private string[]? Find(string language, ReadOnlySpan<char> word)
    {
        Span<byte> wanted = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(word, wanted, out var length))
        {
            return null;
        }

        wanted = wanted[..length];
        var keys = _file.Read<byte>(language).Span;
        var ends = _file.Read<int>(language + ".ends").Span;
        var (low, high) = (0, ends.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var key = keys[(middle == 0 ? 0 : ends[middle - 1])..ends[middle]];
            var order = key.SequenceCompareTo(wanted);
            if (order == 0)
            {
                var valueEnds = _file.Read<int>(language + ".values.ends").Span;
                var values = _file.Read<byte>(language + ".values").Span;
                return Encoding.UTF8.GetString(values[(middle == 0 ? 0 : valueEnds[middle - 1])..valueEnds[middle]]).Split(Separator);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
