namespace Bot.Knowledge.Text;

/// <summary>Tags and relations of the four language forms.</summary>
public static class LanguageForms
{
    /// <summary>The BCP-47 tag: <c>en</c>, <c>zh-Hant</c>, <c>zh-Hans</c> or <c>yue</c>.</summary>
    public static string Tag(this LanguageForm form) =>
        form switch
        {
            LanguageForm.English => "en",
            LanguageForm.TraditionalChinese => "zh-Hant",
            LanguageForm.SimplifiedChinese => "zh-Hans",
            _ => "yue",
        };

    /// <summary>True for the three Chinese forms, which share one index.</summary>
    public static bool IsChinese(this LanguageForm form) => form != LanguageForm.English;

    /// <summary>The form that a reply is written in: Cantonese is answered in written Traditional Chinese.</summary>
    public static LanguageForm ReplyForm(this LanguageForm form) => form == LanguageForm.Cantonese ? LanguageForm.TraditionalChinese : form;

    /// <summary>
    /// Reads a BCP-47 tag as browsers, phones and test sets write it (<c>en-HK</c>, <c>zh-HK</c>, <c>zh-TW</c>, <c>zh-CN</c>,
    /// <c>zh-Hans-HK</c>, <c>cmn-CN</c>, <c>yue-Hant-HK</c>). Null when the tag names none of the four forms.
    /// </summary>
    public static LanguageForm? FromTag(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        var t = tag.Trim().Replace('_', '-').ToLowerInvariant();
        if (t == "en" || t.StartsWith("en-", StringComparison.Ordinal))
        {
            return LanguageForm.English;
        }

        if (t == "yue" || t.StartsWith("yue-", StringComparison.Ordinal))
        {
            return LanguageForm.Cantonese;
        }

        if (t is not ("zh" or "cmn") && !t.StartsWith("zh-", StringComparison.Ordinal) && !t.StartsWith("cmn-", StringComparison.Ordinal))
        {
            return null;
        }

        var simplified =
            t.Contains("hans", StringComparison.Ordinal)
            || (
                !t.Contains("hant", StringComparison.Ordinal)
                && (t.EndsWith("-cn", StringComparison.Ordinal) || t.EndsWith("-sg", StringComparison.Ordinal))
            );
        return simplified ? LanguageForm.SimplifiedChinese : LanguageForm.TraditionalChinese;
    }
}
