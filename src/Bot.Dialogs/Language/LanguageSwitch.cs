using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>A wish for another language in the resident's words: "speak English please", 「講中文」, "请用简体".</summary>
internal static partial class LanguageSwitch
{
    /// <summary>Longer messages are questions that mention a language, not wishes for one.</summary>
    private const int MostWords = 10;

    /// <summary>Who asks for the last answer in another language may say for whom.</summary>
    private const int MostWordsOfTranslation = 30;

    public static LanguageForm? Find(string text)
    {
        var words = MessageLength.Words(text);
        if (words > MostWordsOfTranslation)
        {
            return null;
        }

        var folded = ScriptConverter.Fold(TextNormalizer.Normalize(text));
        if (Translation().Match(folded) is { Success: true } translation)
        {
            return Named(translation.Groups["into"].Value, text);
        }

        if (words > MostWords)
        {
            return null;
        }

        var wanted = Known().Replace(Unread().Replace(folded, " "), " ").Trim();
        if (Wish().IsMatch(wanted) || Alone().IsMatch(wanted))
        {
            return Named(wanted, text);
        }

        return Unread().Match(folded) is { Success: true } unread ? OtherThan(unread.Value, text) : null;
    }

    /// <summary>Whether the wish is all that the message says.</summary>
    public static bool IsAlone(string text)
    {
        var folded = ScriptConverter.Fold(TextNormalizer.Normalize(text));
        var wanted = Unread().Replace(folded, " ").Trim();
        var rest = Courtesy().Replace(Name().Replace(Wish().Replace(wanted, " "), " "), " ");
        return Alone().IsMatch(wanted) || Translation().IsMatch(folded) || MessageLength.Words(rest) <= 1;
    }

    // Who cannot read the one wants the other; of Chinese, in Chinese, nobody can tell which.
    private static LanguageForm? OtherThan(string unread, string text)
    {
        var writes = LanguageIdentifier.Identify(text).Form;
        return English().IsMatch(unread)
            ? writes == LanguageForm.SimplifiedChinese
                ? LanguageForm.SimplifiedChinese
                : LanguageForm.TraditionalChinese
            : Script(unread) is { } script
                ? script == LanguageForm.SimplifiedChinese
                    ? LanguageForm.TraditionalChinese
                    : LanguageForm.SimplifiedChinese
                : writes == LanguageForm.English
                    ? LanguageForm.English
                    : null;
    }

    private static LanguageForm? Named(string folded, string text)
    {
        if (English().IsMatch(folded))
        {
            return LanguageForm.English;
        }

        if (Script(folded) is { } script)
        {
            return script;
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

    private static LanguageForm? Script(string folded) =>
        Simplified().IsMatch(folded) ? LanguageForm.SimplifiedChinese
        : Traditional().IsMatch(folded) ? LanguageForm.TraditionalChinese
        : null;

    // "I don't read Chinese", 唔識英文, 看不懂繁体: said of oneself, or of nobody.
    [GeneratedRegex(
        @"(?:^|[^\w\s]\s*|\b(?:i|we|but|sorry|because|hi|hello)\s+)(?:(?:i|we)\s+)?(?:really |also |still )?(?:do not|don'?t|can ?not|can'?t)"
            + @"\s+(?:really |even )?(?:read|speak|understand|know|write|get)\s+(?:any |much )?(?:english|chinese|cantonese|mandarin"
            + @"|traditional|simplified)(?:\s+(?:chinese|characters))?"
            + @"|(?:^|我|[^\p{L}\s]\s*)(?:都|真系|真的|完全|唔系几|不太|不大|唔太)?(?:唔识|不识|唔会|不会|唔懂|不懂|看不懂|睇唔明|睇唔识|睇唔懂|听不懂|听唔明|看不明白|唔明|不明白|冇学过)"
            + @"(?:讲|说|睇|看|听|读|写)?(?:英文|英语|中文|广东话|粤语|普通话|国语|简体中文|繁体中文|简体字?|繁体字?)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Unread();

    // "My helper doesn't speak English": what another knows is no wish.
    [GeneratedRegex(
        @"\b(?:does not|doesn'?t|do not|don'?t|can ?not|can'?t|never)\s+(?:read|speak|understand|know|write)\s+(?:any |much )?(?:english"
            + @"|chinese|cantonese|mandarin)|(?:唔识|不识|唔会|不会|唔懂|不懂|听唔明|听不懂|看不懂)(?:讲|说|睇|看|听|读|写)?(?:英文|英语|中文|广东话|粤语|普通话|国语)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Known();

    [GeneratedRegex(
        @"\b(?:speak|reply|answer|switch|change|respond|write|talk|use|continue|prefer|want|type)\b(?:\s+\w+){0,3}?\s*(?:english"
            + @"|chinese|cantonese|mandarin|putonghua|traditional"
            + @"|simplified)"
            + @"|\b(?:in|do you (?:speak|know|understand)|can you (?:speak|do))\s+(?:english|chinese|cantonese|mandarin|traditional"
            + @"|simplified)(?:\s+chinese)?\s*(?:please|pls|plz|instead"
            + @"|thanks)?\s*[?.!]*$"
            + @"|\bback (?:to|in(?:to)?)\s+(?:english|chinese|cantonese|mandarin|traditional|simplified)(?:\s+chinese)?\s*(?:please|pls|plz|now)?\s*[?.!]*$"
            + @"|\b(?:english|chinese|cantonese|mandarin|traditional|simplified)(?:\s+chinese)?\s*,?\s*(?:please|pls|plz|instead)\s*[?.!]*$"
            + @"|(?:讲|说|用|转|写|改|打|睇|看|答|回复|回答|切换|换|要|会)(?:返|番|回|成|用|唔|不|到|我|识)*(?:英文|英语|中文|广东话|粤语|普通话|国语|简体|繁体|简体字|繁体字)"
            + @"|^(?:请|可以|可唔可以|可不可以|唔该)?(?:英文|中文|简体|繁体)(?:字|中文)?\s*(?:唔该|谢谢|吧|啦|得唔得|可以吗|呀|please|pls|plz)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Wish();

    // Our own answer; of a paper of theirs ("do I have to translate it into English?") it is asked whether that is needed.
    [GeneratedRegex(
        @"^\W*(?:(?:please|pls|kindly|can|could|would|will|you|now|ok|okay|thanks|thank|and|so)\W+)*"
            + @"(?:translate|(?:translate|(?:give|show|tell|send|say|repeat)(?: to)?(?: me| us)?)\s+(?:it|that|this"
            + @"|(?:the |your |this |that )?(?:above|(?:last |previous |above |whole )?(?:answer|reply|message|response)(?: above)?)))"
            + @"\s+(?:again )?(?:to|into|in)\s+(?<into>english|(?:(?:traditional|simplified)\s+)?chinese|cantonese|mandarin|putonghua)\b"
            + @"|(?:答案|回复|答复|回答|你(?:刚才|头先)?(?:讲|说)|[将把](?:以上|上面)|[呢这那嗰]段)[^。？！?!]{0,12}?(?:翻译|译)[成做作为返番到]*"
            + @"(?<into>英文|英语|中文|简体|繁体|广东话|粤语|普通话|国语)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Translation();

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
        @"\b(?:please|pls|plz|can|could|would|you|we|i|me|to|in|with|thanks|thank|hi|hello|sorry|lets|but|so|instead|now|back|go|have"
            + @"|answer)\b|请|唔好意思|不好意思|对唔住|对不起|麻烦|唔该|还是|都系|改|转"
            + @"|返|番|回答|回复|答|可以|可唔可以|可不可以|你|我|想|吗|呀|啦|吧|同|跟|和|得唔得|谢谢",
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
