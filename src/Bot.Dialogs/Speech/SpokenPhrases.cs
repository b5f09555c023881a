using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>The few words that the voice itself adds: the texts <c>spoken.…</c> of the dialog's wording.</summary>
internal sealed class SpokenPhrases(Strings words)
{
    public string Next => words["spoken.next"];

    public string RepeatForPage => words["spoken.repeatForPage"];

    /// <summary>The same, where a text message can be sent.</summary>
    public string RepeatOrText => words["spoken.repeatOrText"];

    public string First => words["spoken.first"];

    public string Further => words["spoken.further"];

    public string Item => words["spoken.item"];

    /// <summary>The keys of the first choices, as they are said.</summary>
    public IReadOnlyList<string> Keys => [words["spoken.key1"], words["spoken.key2"], words["spoken.key3"]];

    public string End => words["spoken.end"];

    public static SpokenPhrases Of(SpeechLanguage language) =>
        new(
            Strings.For(
                language switch
                {
                    SpeechLanguage.English => LanguageForm.English,
                    SpeechLanguage.Cantonese => LanguageForm.TraditionalChinese,
                    _ => LanguageForm.SimplifiedChinese,
                }
            )
        );
}
