using Bot.Knowledge.Text;

namespace Bot.Dialogs.Wording;

/// <summary>A name that is kept in English and Traditional Chinese, as the reader's language writes it.</summary>
public static class NameInLanguage
{
    /// <param name="english">The English name.</param>
    /// <param name="chinese">The Traditional Chinese name; it is converted for readers of Simplified Chinese.</param>
    /// <param name="language">The reader's tag; unknown: Traditional Chinese, which most read.</param>
    public static string Of(string english, string chinese, string? language) =>
        LanguageForms.FromTag(language) switch
        {
            LanguageForm.English => english,
            LanguageForm.SimplifiedChinese => ScriptConverter.ToSimplified(chinese),
            _ => chinese,
        };
}
