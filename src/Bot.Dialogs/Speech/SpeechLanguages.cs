using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Spoken languages from the tags of speech services, and to what the dialog writes.</summary>
public static class SpeechLanguages
{
    /// <summary>
    /// Reads the tag that a recogniser gives (<c>en-US</c>, <c>en</c>, <c>yue-HK</c>, <c>yue-Hant-HK</c>, <c>zh-HK</c>, <c>cmn-Hans-CN</c>,
    /// <c>zh-CN</c>, <c>zh-TW</c>). Null when it names none of the three.
    /// </summary>
    public static SpeechLanguage? FromTag(string? tag)
    {
        if (LanguageForms.FromTag(tag) is not { } form)
        {
            return null;
        }

        var t = tag!.Trim().Replace('_', '-').ToLowerInvariant();
        return form switch
        {
            LanguageForm.English => SpeechLanguage.English,
            LanguageForm.Cantonese => SpeechLanguage.Cantonese,
            // In a Hong Kong call, Chinese without a place is Cantonese only when it is named so: recognisers mean Mandarin by "zh".
            _ when t.StartsWith("cmn", StringComparison.Ordinal) => SpeechLanguage.Mandarin,
            _ when t.EndsWith("-hk", StringComparison.Ordinal) || t.EndsWith("-mo", StringComparison.Ordinal) || t == "zh-hant" =>
                SpeechLanguage.Cantonese,
            _ => SpeechLanguage.Mandarin,
        };
    }

    /// <summary>The tag by which the dialog knows what is spoken: <c>en</c>, <c>yue</c> or <c>zh-Hans</c>.</summary>
    public static string DialogTag(this SpeechLanguage language) =>
        language switch
        {
            SpeechLanguage.English => LanguageForm.English.Tag(),
            SpeechLanguage.Cantonese => LanguageForm.Cantonese.Tag(),
            _ => LanguageForm.SimplifiedChinese.Tag(),
        };

    public static bool IsChinese(this SpeechLanguage language) => language != SpeechLanguage.English;
}
