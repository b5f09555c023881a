using System.Text;

namespace Bot.Dialogs.Language;

/// <summary>
/// Whether a message is in a language that nobody here reads: by its script, or, in Latin letters, by words that only such a language has.
/// What may be English with slips, pinyin, a name or two languages mixed is never taken for one.
/// </summary>
internal static class OtherLanguage
{
    /// <summary>Longer messages are judged by their beginning, in characters.</summary>
    private const int Longest = 600;

    /// <summary>
    /// Different words of one language that show it; of a message of at most <see cref="FewWords"/>, which may be a name, more than half.
    /// </summary>
    private const int Enough = 3,
        EnoughOfFew = 2;

    private const int FewWords = 4;

    /// <summary>Share of the words, and of the letters of foreign scripts, from which on a message is in it.</summary>
    private const double LeastOfWords = 0.3,
        LeastOfLetters = 0.5,
        LeastOfKana = 0.3;

    /// <summary>A の between ideographs is a fashion, not Japanese.</summary>
    private const int FewestKana = 3;

    private static readonly Lexicon Words = Lexicon.Load("other-language");
    private static readonly string[] Languages = [.. Words.Names.Where(n => n != "english")];

    public static bool Is(string text)
    {
        var beginning = text.Length > Longest ? Bot.Knowledge.Text.TextCut.Beginning(text, Longest) : text;
        return IsInOtherScript(beginning) || (!MessageLength.HasHan(beginning) && (IsVietnamese(beginning) || IsInOtherWords(beginning)));
    }

    private static bool IsInOtherScript(string text)
    {
        int letters = 0,
            foreign = 0,
            kana = 0;
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetter))
        {
            letters++;
            kana += rune.Value is >= 0x3041 and <= 0x30FF ? 1 : 0;
            foreign += IsForeign(rune.Value) ? 1 : 0;
        }

        return letters > 0 && (foreign >= letters * LeastOfLetters || (kana >= FewestKana && kana >= letters * LeastOfKana));
    }

    // Every script that has letters but Latin, Bopomofo and ideographs; Greek and Cyrillic from two letters on are words, one may be a
    // sign.
    private static bool IsForeign(int letter) =>
        letter
            is (>= 0x0370 and <= 0x1DFF)
                or (>= 0x2C00 and <= 0x2DFF)
                or (>= 0xA4D0 and <= 0xABFF)
                or (>= 0xAC00 and <= 0xD7FF)
                or (>= 0x1100 and <= 0x11FF);

    // Marks that no other Latin writing has, in most of its words.
    private static bool IsVietnamese(string text)
    {
        var words = text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => w.Any(c => c is 'đ' or 'ơ' or 'ư' or (>= 'ạ' and <= 'ỹ'))) is var marked
            && marked >= 2
            && marked >= words.Length * LeastOfWords;
    }

    private static bool IsInOtherWords(string text)
    {
        var tokens = MessageView.Of(text).English.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        var needed = tokens.Length <= FewWords ? Math.Max(EnoughOfFew, (tokens.Length / 2) + 1) : Enough;
        var english = tokens.Count(t => Is("english", t));
        return Languages.Any(l =>
            tokens.Where(t => Is(l, t)).Distinct(StringComparer.Ordinal).Count() is var hits
            && hits >= needed
            && hits >= tokens.Length * LeastOfWords
            && english < hits
        );
    }

    private static bool Is(string language, string token) => Words[language].IsAll(new MessageView(token, token, null, null));
}
