using System.Collections.Frozen;
using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>
/// Full-width, circled and other compatibility forms as plain characters (the part of Unicode NFKC that residents type). Written out here
/// because <see cref="string.Normalize(NormalizationForm)"/> leaves text as it is where the program runs without ICU (invariant
/// globalisation).
/// </summary>
public static class CompatibilityForms
{
    // Runs of consecutive code points, each with what its members stand for.
    private static readonly (char First, string[] Plain)[] Runs =
    [
        ('\u2150', ["1/7", "1/9", "1/10", "1/3", "2/3", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/8", "3/8", "5/8", "7/8"]),
        ('\u00bc', ["1/4", "1/2", "3/4"]),
        ('\u2160', ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]),
        ('\u2170', ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]),
        ('\u2488', [.. Enumerable.Range(1, 20).Select(n => $"{n}.")]),
        ('\u3251', [.. Enumerable.Range(21, 15).Select(n => $"{n}")]),
        ('\u32b1', [.. Enumerable.Range(36, 15).Select(n => $"{n}")]),
        ('\u2070', ["0"]),
        ('\u2074', ["4", "5", "6", "7", "8", "9"]),
        ('\u2080', [.. Enumerable.Range(0, 10).Select(n => $"{n}")]),
        ('\u00b2', ["2", "3"]),
        ('\u00b9', ["1"]),
        ('\u338e', ["mg", "kg"]),
        ('\u3396', ["ml", "dl"]),
        ('\u339c', ["mm", "cm", "km", "mm2", "cm2", "m2", "km2", "mm3", "cm3", "m3", "km3"]),
        ('\u33c4', ["cc"]),
        ('\u2103', ["°C"]),
        ('\u2109', ["°F"]),
        ('\u2116', ["No"]),
        ('\u2121', ["TEL"]),
    ];

    private static readonly FrozenDictionary<char, string> Longer = Runs.SelectMany(r =>
            r.Plain.Select((plain, i) => KeyValuePair.Create((char)(r.First + i), plain))
        )
        .ToFrozenDictionary();

    /// <summary>The text with every such form plain; may be longer than it was.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.All(c => c < '\u00a0' || c is >= '\u4e00' and <= '\u9fff'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                >= '\uff01' and <= '\uff5e' => plain.Append((char)(c - 0xfee0)),
                '\u3000' or '\u00a0' or '\u202f' or (>= '\u2000' and <= '\u200a') => plain.Append(' '),
                >= '\u2460' and <= '\u2473' => plain.Append(c - '\u2460' + 1),
                >= '\u2474' and <= '\u2487' => plain.Append(c - '\u2474' + 1),
                >= '\u2776' and <= '\u277f' => plain.Append(c - '\u2776' + 1),
                >= '\u24b6' and <= '\u24cf' => plain.Append((char)(c - '\u24b6' + 'a')),
                >= '\u24d0' and <= '\u24e9' => plain.Append((char)(c - '\u24d0' + 'a')),
                '\ufb00' => plain.Append("ff"),
                '\ufb01' => plain.Append("fi"),
                '\ufb02' => plain.Append("fl"),
                '\u2026' => plain.Append("..."),
                '\uffe5' => plain.Append('¥'),
                '\ufe50' => plain.Append(','),
                '\ufe57' => plain.Append('!'),
                '\ufe56' => plain.Append('?'),
                '\ufe69' or '\uffe0' => plain.Append('$'),
                _ when Longer.TryGetValue(c, out var longer) => plain.Append(longer),
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }
}
