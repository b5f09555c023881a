using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>A wish for another language in the resident's words: "speak English please", 「講中文」, "请用简体".</summary>
internal static partial class LanguageSwitch
{
    /// <summary>Longer messages are questions that mention a language, not wishes for one.</summary>
    private const int MostWords = 9;

    public static LanguageForm? Find(string text)
    {
        if (MessageLength.Words(text) > MostWords)
        {
            return null;
        }

        var folded = ScriptConverter.Fold(TextNormalizer.Normalize(text));
        if (!Wish().IsMatch(folded) && !Alone().IsMatch(folded))
        {
            return null;
        }

        return Named(folded, text);
    }

    /// <summary>Whether the wish is all that the message says.</summary>
    public static bool IsAlone(string text)
    {
        var folded = ScriptConverter.Fold(TextNormalizer.Normalize(text));
        var rest = Courtesy().Replace(Name().Replace(Wish().Replace(folded, " "), " "), " ");
        return Alone().IsMatch(folded) || MessageLength.Words(rest) <= 1;
    }

    private static LanguageForm? Named(string folded, string text)
    {
        if (English().IsMatch(folded))
        {
            return LanguageForm.English;
        }

        if (Simplified().IsMatch(folded))
        {
            return LanguageForm.SimplifiedChinese;
        }

        if (Traditional().IsMatch(folded))
        {
            return LanguageForm.TraditionalChinese;
        }

        if (!Chinese().IsMatch(folded))
        {
            return null;
        }

        // "中文" alone says no script: the one that it is written in decides.
        return LanguageIdentifier.Identify(text).Form == LanguageForm.SimplifiedChinese
            ? LanguageForm.SimplifiedChinese
            : LanguageForm.TraditionalChinese;
    }

    [GeneratedRegex(
        @"\b(?:speak|reply|answer|switch|change|respond|write|talk|use|continue|prefer|want|type)\b(?:\s+\w+){0,3}?\s*(?:english"
            + @"|chinese|cantonese|mandarin|putonghua|traditional"
            + @"|simplified)"
            + @"|\b(?:in|do you (?:speak|know|understand)|can you (?:speak|do))\s+(?:english|chinese|cantonese|mandarin|traditional"
            + @"|simplified)(?:\s+chinese)?\s*(?:please|pls|plz|instead"
            + @"|thanks)?\s*[?.!]*$"
            + @"|(?:讲|说|用|转|写|改|打|睇|看|答|回复|回答|切换|换|要|会)(?:返|番|回|成|用|唔|不|到|我|识)*(?:英文|英语|中文|广东话|粤语|普通话|国语|简体|繁体|简体字|繁体字)"
            + @"|^(?:请|可以|可唔可以|可不可以|唔该)?(?:英文|中文|简体|繁体)(?:字|中文)?(?:唔该|谢谢|吧|啦|得唔得|可以吗|呀)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Wish();

    [GeneratedRegex(
        @"^\W*(?:english|eng|chinese|cantonese|mandarin|traditional(?: chinese)?|simplified(?: chinese)?|英文|英语|中文|广东话|粤语|普通话|国语|简体"
            + @"|繁体|简体字|繁体字|简体中文|繁体中文|简|繁)(?: please| pls| plz| version|版)?\W*$",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"\b(?:english|chinese|cantonese|mandarin|putonghua|traditional|simplified)\b|英文|英语|中文|广东话|粤语|普通话|国语|简体字?|繁体字?",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\b(?:please|pls|plz|can|could|would|you|we|i|me|to|in|with|thanks|thank|hi|hello|sorry|lets)\b|请|唔该|可以|可唔可以|可不可以|你|我|想|吗|呀|啦|吧|同|跟|和|得唔得|谢谢",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"\beng(?:lish)?\b|英文|英语", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(?:simplified|mandarin|putonghua)\b|简体|普通话|国语|^\W*简\W*$",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Simplified();

    [GeneratedRegex(@"\b(?:traditional|cantonese)\b|繁体|广东话|粤语|^\W*繁\W*$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Traditional();

    [GeneratedRegex(@"\bchinese\b|中文", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Chinese();
}
