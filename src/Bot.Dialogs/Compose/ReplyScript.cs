using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>Whether a text is in the language and script that it should be in.</summary>
internal static class ReplyScript
{
    public static bool Matches(string text, LanguageForm language)
    {
        var han = text.EnumerateRunes().Count(r => r.Value is >= 0x3400 and <= 0x9FFF);
        var latin = text.Count(char.IsAsciiLetter);
        return language switch
        {
            // English answers name places and forms in Chinese now and then, and Chinese ones in English.
            LanguageForm.English => han * 2 <= latin,
            LanguageForm.SimplifiedChinese => han > 0 && ScriptConverter.ToSimplified(text) == text,
            _ => han > 0 && LanguageIdentifier.Identify(text, LanguageForm.TraditionalChinese).Form != LanguageForm.SimplifiedChinese,
        };
    }
}
