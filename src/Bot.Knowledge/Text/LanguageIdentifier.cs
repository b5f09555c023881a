using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>
/// Language and script from the characters themselves: Han characters against Latin words, characters that only one script
/// has, and the particles and words that only written Cantonese uses. Works on two-character messages and on mixed ones.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>
    /// Identifies the form of <paramref name="text"/>; <paramref name="fallback"/> decides when there is no letter at all or the script is
    /// open.
    /// </summary>
    public static LanguageGuess Identify(string text, LanguageForm fallback = LanguageForm.TraditionalChinese)
    {
        ArgumentNullException.ThrowIfNull(text);
        var compatible = Sanitize(text);
        var (han, words, letters) = Count(compatible);
        if (han == 0)
        {
            return words == 0 ? new(fallback, 0, false) : new(LanguageForm.English, Math.Min(1, letters / 6.0), false);
        }

        // "how do I renew my 車牌" is English with a Chinese noun; "renew 車牌要幾錢" is Cantonese.
        if (words >= 3 && words > han)
        {
            return new(LanguageForm.English, 0.7, true);
        }

        var mixed = words > 0;
        var (traditional, simplified) = ScriptConverter.CountExclusive(compatible);
        var scriptOpen = traditional == simplified;
        var isSimplified = scriptOpen ? fallback == LanguageForm.SimplifiedChinese : simplified > traditional;
        var cantonese = CantoneseEvidence.Weigh(compatible);
        if (cantonese >= 2 || (cantonese == 1 && han <= 8 && !isSimplified))
        {
            // Cantonese typed in Simplified characters wants a Simplified reply; it is read as Cantonese only when the script is open.
            var form = isSimplified && simplified > 0 ? LanguageForm.SimplifiedChinese : LanguageForm.Cantonese;
            return new(form, Math.Min(1, 0.5 + (cantonese * 0.15)), mixed);
        }

        var confidence = scriptOpen ? 0.5 : 0.5 + (Math.Abs(traditional - simplified) / (2.0 * (traditional + simplified)));
        return new(isSimplified ? LanguageForm.SimplifiedChinese : LanguageForm.TraditionalChinese, confidence, mixed);
    }

    private static string Sanitize(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar)
            {
                clean.Append(rune.ToString());
            }
        }

        return CompatibilityForms.Plain(clean.ToString());
    }

    private static (int Han, int Words, int Letters) Count(string text)
    {
        int han = 0,
            words = 0,
            letters = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Unicode.IsHan(rune))
            {
                han++;
                inWord = false;
            }
            else if (Rune.IsLetter(rune))
            {
                letters++;
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (!(inWord && rune.Value is '\'' or '’' or '-'))
            {
                inWord = false;
            }
        }

        return (han, words, letters);
    }
}
