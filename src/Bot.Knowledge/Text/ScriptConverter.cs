using System.Collections.Frozen;
using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>
/// Traditional (Hong Kong) and Simplified Chinese by the tables of OpenCC: longest phrase first, then single characters.
/// Folding is for the index only; conversion is for display (DESIGN §5).
/// </summary>
public static class ScriptConverter
{
    private const int LongestPhrase = 12;

    private static readonly Lazy<FrozenDictionary<string, string>> ToSimplifiedCharacters = new(() =>
        ConversionTables.Load("TSCharacters")
    );
    private static readonly Lazy<FrozenDictionary<string, string>> ToSimplifiedPhrases = new(() => ConversionTables.Load("TSPhrases"));
    private static readonly Lazy<FrozenDictionary<string, string>> ToTraditionalCharacters = new(() =>
        ConversionTables.Load("STCharacters")
    );
    private static readonly Lazy<FrozenDictionary<string, string>> HongKongVariants = new(() => ConversionTables.Load("HKVariants"));
    private static readonly Lazy<FrozenDictionary<char, char>> FoldTable = new(BuildFoldTable);
    private static readonly Lazy<(FrozenSet<string> Traditional, FrozenSet<string> Simplified)> Exclusive = new(BuildExclusive);

    /// <summary>Folds every character to Simplified, one for one, so that offsets stay: for the index, never for display.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = FoldTable.Value;
        return string.Create(
            text.Length,
            (text, table),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var c = state.text[i];
                    span[i] = c >= 0x3400 && state.table.TryGetValue(c, out var folded) ? folded : c;
                }
            }
        );
    }

    /// <summary>Traditional to Simplified for display.</summary>
    public static string ToSimplified(string text) => Convert(text, ToSimplifiedPhrases.Value, ToSimplifiedCharacters.Value);

    /// <summary>How many characters can only be Traditional, and how many only Simplified.</summary>
    internal static (int Traditional, int Simplified) CountExclusive(string text)
    {
        var (traditional, simplified) = Exclusive.Value;
        int t = 0,
            s = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Unicode.IsHan(rune))
            {
                var character = rune.ToString();
                t += traditional.Contains(character) ? 1 : 0;
                s += simplified.Contains(character) ? 1 : 0;
            }
        }

        return (t, s);
    }

    /// <summary>The characters that can only be Simplified, each once, in the order of the text.</summary>
    internal static string SimplifiedOnly(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune => rune.ToString())
                .Where(Exclusive.Value.Simplified.Contains)
                .Distinct(StringComparer.Ordinal)
        );

    private static string Convert(string text, FrozenDictionary<string, string> phrases, FrozenDictionary<string, string> characters)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phraseLookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        var characterLookup = characters.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            if (!Unicode.IsEastAsian(text[i]))
            {
                result.Append(text[i++]);
                continue;
            }

            var matched = false;
            for (var length = Math.Min(LongestPhrase, text.Length - i); length >= 2; length--)
            {
                if (phraseLookup.TryGetValue(text.AsSpan(i, length), out var phrase))
                {
                    result.Append(phrase);
                    i += length;
                    matched = true;
                    break;
                }
            }

            if (matched)
            {
                continue;
            }

            var width = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            var single = text.AsSpan(i, width);
            if (characterLookup.TryGetValue(single, out var character))
            {
                result.Append(character);
            }
            else
            {
                result.Append(single);
            }

            i += width;
        }

        return result.ToString();
    }

    private static FrozenDictionary<char, char> BuildFoldTable()
    {
        var table = new Dictionary<char, char>();
        foreach (var (from, to) in ToSimplifiedCharacters.Value)
        {
            if (from.Length == 1 && to.Length == 1)
            {
                table[from[0]] = to[0];
            }
        }

        // Hong Kong's own shapes (裏, 綫, 啓 …) fold through the standard Traditional one.
        foreach (var (standard, hongKong) in HongKongVariants.Value)
        {
            if (standard.Length == 1 && hongKong.Length == 1 && !table.ContainsKey(hongKong[0]))
            {
                table[hongKong[0]] = table.GetValueOrDefault(standard[0], standard[0]);
            }
        }

        return table.ToFrozenDictionary();
    }

    private static (FrozenSet<string> Traditional, FrozenSet<string> Simplified) BuildExclusive()
    {
        var toSimplified = ToSimplifiedCharacters.Value;
        var toTraditional = ToTraditionalCharacters.Value;
        var hongKong = HongKongVariants.Value.Values.ToHashSet(StringComparer.Ordinal);
        var traditional = toSimplified.Where(p => p.Key != p.Value && !toTraditional.ContainsKey(p.Key)).Select(p => p.Key);
        // A Simplified character that is also an everyday Traditional one (后, 里, 台, 只 …) proves nothing: its first candidate is itself
        // or it stands in the Traditional column of another row.
        var traditionalForms = toTraditional.Values.Concat(toSimplified.Keys).ToHashSet(StringComparer.Ordinal);
        var simplified = toTraditional
            .Where(p =>
                p.Key != p.Value
                && !traditionalForms.Contains(p.Key)
                && !hongKong.Contains(p.Key)
                && !EverydayTraditional.Contains(p.Key, StringComparison.Ordinal)
            )
            .Select(p => p.Key);
        return (traditional.ToFrozenSet(StringComparer.Ordinal), simplified.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Characters that both scripts use every day although the tables list a Traditional counterpart.</summary>
    private const string EverydayTraditional =
        "台后里只面余干谷松几云冲制范征困卷发表丑朱回折咸才斗系胡向注游周布仆占升沾曲恤蒙辟晒于群峰吃床唇奸灶烟痴皂盗线着岩刹洒污泄凶咽喂嘆岳弦污秋伙采群";
}
