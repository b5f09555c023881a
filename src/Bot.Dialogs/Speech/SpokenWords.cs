using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Plain text as it is said: every figure, date, amount, code and sign in words, nothing of the content left out.</summary>
public static partial class SpokenWords
{
    /// <summary>The text in words, in the language that <see cref="VoiceOf"/> tells.</summary>
    /// <param name="text">Plain text, without Markdown.</param>
    /// <param name="language">
    /// The language of the call. Chinese text on an English call is read in Cantonese, English text on a Chinese call in English.
    /// </param>
    public static string Of(string text, SpeechLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var voice = VoiceOf(text, language);
        var reading = SpokenReading.Of(voice);
        var plain = Narrow(text);
        plain = SpokenAbbreviations.Roman(plain);
        if (voice == SpeechLanguage.English)
        {
            plain = SpokenAbbreviations.Expand(plain);
        }

        return Tidy(SpokenAbbreviations.Spell(Signs(Said(plain, reading), reading)), voice);
    }

    /// <summary>
    /// The language of the voice that can read the text: that of the call, with two exceptions. On an English call, Chinese characters are
    /// read in Cantonese, unless there are more than twice as many English words; on a Chinese call, a text without Chinese characters and
    /// with more than three words is read in English.
    /// </summary>
    public static SpeechLanguage VoiceOf(string text, SpeechLanguage language)
    {
        var han = text.EnumerateRunes().Count(Unicode.IsHan);
        return (language, han) switch
        {
            (SpeechLanguage.English, 0) => SpeechLanguage.English,
            (SpeechLanguage.English, _) when han * 2 < SpokenLength.LatinWords(text) => SpeechLanguage.English,
            (SpeechLanguage.English, _) => SpeechLanguage.Cantonese,
            (_, 0) when SpokenLength.LatinWords(text) > 3 => SpeechLanguage.English,
            _ => language,
        };
    }

    // A hyphen inside a word is part of it; every other one is a pause or nothing.
    private const char KeptHyphen = '\u2010';

    private static string Said(string text, SpokenReading reading)
    {
        // Taken spans, in order of place; a rule never sees what an earlier one took.
        var taken = new SortedList<int, (int Length, string Words)>();
        var isTaken = new bool[text.Length];
        foreach (var (pattern, say) in SpokenRules.All)
        {
            try
            {
                for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
                {
                    if (match.Length > 0 && !isTaken.AsSpan(match.Index, match.Length).Contains(true) && say(match, reading) is { } words)
                    {
                        taken.Add(match.Index, (match.Length, words));
                        isTaken.AsSpan(match.Index, match.Length).Fill(true);
                    }
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // What it would have put into words is read out as it is written: a caller hears something rather than nothing.
            }
        }

        var said = new StringBuilder(text.Length * 2);
        var at = 0;
        foreach (var (start, (length, words)) in taken)
        {
            said.Append(text, at, start - at);
            var spaced = reading == SpokenReading.English;
            said.Append(spaced && said.Length > 0 && char.IsLetterOrDigit(said[^1]) ? " " : "").Append(words);
            at = start + length;
            said.Append(at < text.Length && char.IsAsciiLetterOrDigit(text[at]) ? " " : "");
        }

        return said.Append(text, at, text.Length - at).ToString();
    }

    private static string Signs(string text, SpokenReading reading)
    {
        text = BetweenWords().Replace(text, reading.Or);
        text = DayRange().Replace(text, reading.To);
        text = SpacedDash().Replace(text, reading.Pause);
        var said = new StringBuilder(text.Length);
        text = HyphenInWord().Replace(text, KeptHyphen.ToString());
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == KeptHyphen)
            {
                said.Append('-');
            }
            else if (rune.Value is '(' or '（' or '[' or '【' or ')' or '）' or ']' or '】' or '–' or '—' or '…' or '•' or '|')
            {
                said.Append(reading.Pause);
            }
            else if (rune.IsBmp && rune.Value != '.' && reading.Sign((char)rune.Value) is { } word)
            {
                said.Append(' ').Append(word).Append(' ');
            }
            else if (!Silent(rune))
            {
                said.Append(rune.ToString());
            }
            else
            {
                said.Append(rune.Value is '"' or '“' or '”' or '「' or '」' or '《' or '》' ? "" : " ");
            }
        }

        return said.ToString();
    }

    // Letters, the marks that belong to them, and what makes a voice pause or rise; everything else is silent.
    private static bool Silent(Rune rune) =>
        !(
            Rune.IsLetter(rune)
            || Rune.IsWhiteSpace(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || rune.Value
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '!'
                    or '?'
                    or '\''
                    or '’'
                    or '。'
                    or '，'
                    or '；'
                    or '：'
                    or '！'
                    or '？'
                    or '、'
                    or '〇'
        );

    private static string Tidy(string text, SpeechLanguage voice)
    {
        text = Spaces().Replace(text, " ");
        text = SpaceBeforeMark().Replace(text, "${mark}");
        text = DoubledPause().Replace(text, "${mark}");
        text = PauseThenEnd().Replace(text, "${mark}");
        if (voice != SpeechLanguage.English)
        {
            text = SpaceInChinese().Replace(text, "");
        }

        return text.Trim(' ', ',', '，', '、');
    }

    // Figures, letters and signs of other widths and shapes are the same to a voice; Chinese punctuation stays.
    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var kind = char.GetUnicodeCategory(c);
            if (
                c
                is (>= '０' and <= '９')
                    or (>= 'Ａ' and <= 'Ｚ')
                    or (>= 'ａ' and <= 'ｚ')
                    or '＄'
                    or '％'
                    or '＋'
                    or '－'
                    or '＃'
                    or '＆'
                    or '＠'
                    or '＝'
                    or '／'
                    or '．'
                    or '＜'
                    or '＞'
            )
            {
                narrow.Append((char)(c - 0xFEE0));
            }
            else if (kind == UnicodeCategory.DecimalDigitNumber)
            {
                narrow.Append((char)('0' + (int)char.GetNumericValue(c)));
            }
            else if (
                c is not '〇' && kind is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
                || c is (>= '㌀' and <= '㏿') or '№' or '℃'
            )
            {
                // ½ is 1/2, ㎡ is m2, ① is 1, Ⅳ is IV.
                narrow.Append(c is '²' or '³' ? "" : " ").Append(CompatibilityForms.Plain(c.ToString()));
            }
            else
            {
                narrow.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
            }
        }

        return narrow.ToString();
    }

    [GeneratedRegex(@"(?<=[\p{L}])\s?[/／]\s?(?=[\p{L}])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex BetweenWords();

    // From one day, month or hour to another.
    private const string Weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private const string DayRangeBegins = Weekday + "|[一二三四五六日時点點半分]|" + EnglishMonths.Alternatives + "|A M|P M";

    private const string DayRangeEnds =
        Weekday
        + "|(?:星期|週|周)?[一二三四五六日十]|"
        + EnglishMonths.Alternatives
        + "|the |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|下午|上午";

    [GeneratedRegex("(?<=" + DayRangeBegins + @")\s?[-–—~]\s?(?=" + DayRangeEnds + ")", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex DayRange();

    [GeneratedRegex(@"(?<=[A-Za-z])[-\u2010\u2011](?=[A-Za-z])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex HyphenInWord();

    [GeneratedRegex(@"(?<!\s)\s+[-–—]+\s+|[—–]{1,2}", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\s)\s+(?<mark>[,.;:!?，。；：！？、])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<mark>[,，、])(?:\s*[,，、])+", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex DoubledPause();

    [GeneratedRegex(@"[,，、]\s*(?<mark>[.;:!?。；：！？])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex PauseThenEnd();

    [GeneratedRegex(
        @"(?<=[\p{IsCJKUnifiedIdeographs}，。；：！？、])\s+(?=[\p{IsCJKUnifiedIdeographs}])|(?<=[，。；：！？、])\s+",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex SpaceInChinese();
}
