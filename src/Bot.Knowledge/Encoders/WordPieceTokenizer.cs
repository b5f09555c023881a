using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Lexical;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// BERT's uncased tokeniser: clean, space out Han characters, lower-case, strip accents, split at punctuation, then the longest
/// pieces first (huggingface/tokenizers BertNormalizer, BertPreTokenizer, WordPiece).
/// </summary>
internal sealed class WordPieceTokenizer
{
    private const int LongestWord = 100;

    private readonly TermTable _vocabulary;
    private readonly int _unknown;
    private readonly int _first;
    private readonly int _separator;

    /// <param name="vocabulary">Every piece, in the order of their ids.</param>
    /// <exception cref="EncoderException">A piece that every text needs is not there.</exception>
    public WordPieceTokenizer(IReadOnlyCollection<string> vocabulary)
    {
        _vocabulary = new TermTable(vocabulary);
        _unknown = Needed("[UNK]");
        _first = Needed("[CLS]");
        _separator = Needed("[SEP]");
    }

    /// <summary>Reads <c>tokenizer.json</c>, plain or gzipped.</summary>
    /// <exception cref="EncoderException">It is none of a BERT model.</exception>
    public static WordPieceTokenizer Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var vocabulary =
            JsonSerializer.Deserialize(stream, TokenizerJson.Default.TokenizerFile)?.Model?.Vocab
            ?? throw new EncoderException($"'{path}' has no model.vocab.");
        var pieces = new string[vocabulary.Count];
        foreach (var (piece, id) in vocabulary)
        {
            pieces[
                id >= 0 && id < pieces.Length && pieces[id] is null
                    ? id
                    : throw new EncoderException($"The ids of the pieces in '{path}' leave some out or use some twice.")
            ] = piece;
        }

        return new WordPieceTokenizer(pieces);
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
            if (
                rune.Value is 0 or 0xFFFD
                || category is UnicodeCategory.NonSpacingMark
                || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune))
            )
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
        || category
            is UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation;

    private int Needed(string piece) =>
        _vocabulary.NumberOf(piece) is >= 0 and var id
            ? id
            : throw new EncoderException($"The vocabulary has no {piece}: this is no tokeniser of a BERT model.");

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
                found = _vocabulary.NumberOf(candidate);
                if (found >= 0)
                {
                    break;
                }
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

/// <summary>What is read of a <c>tokenizer.json</c>.</summary>
internal sealed record TokenizerFile(TokenizerModel? Model);

internal sealed record TokenizerModel(Dictionary<string, int>? Vocab);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TokenizerFile))]
internal sealed partial class TokenizerJson : JsonSerializerContext;
