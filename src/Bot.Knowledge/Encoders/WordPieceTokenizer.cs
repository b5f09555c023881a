using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// BERT's uncased tokeniser: clean, space out Han characters, lower-case, strip accents, split at punctuation, then the longest
/// pieces first (huggingface/tokenizers BertNormalizer, BertPreTokenizer, WordPiece).
/// </summary>
internal sealed class WordPieceTokenizer
{
    private const int LongestWord = 100;

    private readonly FrozenDictionary<string, int> _vocabulary;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _unknown;
    private readonly int _first;
    private readonly int _separator;

    public WordPieceTokenizer(IReadOnlyDictionary<string, int> vocabulary)
    {
        _vocabulary = vocabulary.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        _unknown = _vocabulary["[UNK]"];
        _first = _vocabulary["[CLS]"];
        _separator = _vocabulary["[SEP]"];
    }

    /// <summary>Reads <c>tokenizer.json</c>, plain or gzipped.</summary>
    public static WordPieceTokenizer Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var json = JsonDocument.Parse(stream);
        var vocabulary = json.RootElement.GetProperty("model").GetProperty("vocab").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal);
        return new WordPieceTokenizer(vocabulary);
    }

    /// <summary>Token ids with [CLS] and [SEP], cut to <paramref name="limit"/> ids.</summary>
    public List<int> Encode(string text, int limit)
    {
        var ids = new List<int>(Math.Min(limit, text.Length + 2)) { _first };
        var word = new StringBuilder();
        foreach (var rune in Text.LatinLetters.Bare(text).EnumerateRunes())
        {
            if (ids.Count >= limit)
            {
                break;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is 0 or 0xFFFD || category is UnicodeCategory.NonSpacingMark || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)))
            {
                continue;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                Flush(word, ids);
            }
            else if (Text.Unicode.IsHan(rune) || IsPunctuation(rune, category))
            {
                Flush(word, ids);
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                Flush(word, ids);
            }
            else
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        Flush(word, ids);
        if (ids.Count >= limit)
        {
            ids.RemoveRange(limit - 1, ids.Count - limit + 1);
        }

        ids.Add(_separator);
        return ids;
    }

    private static bool IsPunctuation(Rune rune, UnicodeCategory category) =>
        (rune.IsAscii && rune.Value is (>= 33 and <= 47) or (>= 58 and <= 64) or (>= 91 and <= 96) or (>= 123 and <= 126))
        || category is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation;

    private void Flush(StringBuilder word, List<int> ids)
    {
        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        word.Clear();
        if (text.Length > LongestWord)
        {
            ids.Add(_unknown);
            return;
        }

        var mark = ids.Count;
        Span<char> piece = stackalloc char[LongestWord + 2];
        piece[0] = piece[1] = '#';
        var start = 0;
        while (start < text.Length)
        {
            var end = text.Length;
            var found = -1;
            for (; end > start; end--)
            {
                text.AsSpan(start, end - start).CopyTo(piece[2..]);
                var candidate = start == 0 ? piece.Slice(2, end - start) : piece[..(end - start + 2)];
                if (_lookup.TryGetValue(candidate, out found))
                {
                    break;
                }

                found = -1;
            }

            if (found < 0)
            {
                ids.RemoveRange(mark, ids.Count - mark);
                ids.Add(_unknown);
                return;
            }

            ids.Add(found);
            start = end;
        }
    }
}
