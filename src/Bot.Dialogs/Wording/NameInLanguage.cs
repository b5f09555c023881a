using Bot.Knowledge.Text;

namespace Bot.Dialogs.Wording;

/// <summary>A name that is kept in English and Traditional Chinese, as the reader's language writes it.</summary>
public static class NameInLanguage
{
    /// <summary>A Traditional Chinese text in the script of the reply.</summary>
    /// <param name="reply">The reply's language; only Simplified Chinese changes the text.</param>
    public static string InScript(string chinese, LanguageForm reply) =>
        reply == LanguageForm.SimplifiedChinese ? ScriptConverter.ToSimplified(chinese) : chinese;

    /// <summary>The English name, or the Chinese one in the script of the reply.</summary>
    /// <param name="chinese">The Traditional Chinese name.</param>
    public static string Of(string english, string chinese, LanguageForm reply) =>
        reply == LanguageForm.English ? english : InScript(chinese, reply);

    /// <param name="english">The English name.</param>
    /// <param name="chinese">The Traditional Chinese name; it is converted for readers of Simplified Chinese.</param>
    /// <param name="language">The reader's tag; unknown: Traditional Chinese, which most read.</param>
    public static string Of(string english, string chinese, string? language) =>
        Of(english, chinese, LanguageForms.FromTag(language) ?? LanguageForm.TraditionalChinese);
}
