using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>
/// Full-width, circled and other compatibility forms as plain characters (the part of Unicode NFKC that residents type). Written out here
/// because <see cref="string.Normalize(NormalizationForm)"/> leaves text as it is where the program runs without ICU (invariant globalisation).
/// </summary>
internal static class CompatibilityForms
{
    public static string Plain(string text)
    {
        if (text.All(c => c < '\u00a0' || c is >= '\u4e00' and <= '\u9fff'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
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
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }
}
