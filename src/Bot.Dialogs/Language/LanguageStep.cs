using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>
/// Decides the reply's language and script before anything is composed (DESIGN §5): the one that the resident asked for, else that of their
/// last message of more than a word or two, else that of this message, else the client's.
/// </summary>
internal sealed class LanguageStep : ITurnStep
{
    public string Name => "language";

    public void Run(Turn turn)
    {
        var written = LanguageForms.FromTag(turn.Before.WrittenLanguage);
        var chosen = LanguageForms.FromTag(turn.Before.ChosenLanguage);
        var fallback = written ?? chosen ?? turn.Request.ClientLanguage ?? LanguageForm.English;
        var text = turn.Hidden ?? turn.Text;
        turn.Language = LanguageIdentifier.Identify(text, ScriptFallback(text, fallback));
        if (turn.Language.Confidence > 0 && MessageLength.IsMoreThanAWordOrTwo(text))
        {
            written = turn.Language.Form;
            turn.State = turn.State with { WrittenLanguage = written.Value.Tag() };
        }

        turn.ReplyLanguage = (chosen ?? written ?? (turn.Language.Confidence > 0 ? turn.Language.Form : fallback)).ReplyForm();
        if (LanguageSwitch.Find(turn.Text) is { } wanted)
        {
            turn.State = turn.State with { ChosenLanguage = wanted.Tag() };
            turn.SwitchesLanguage = true;
            turn.Signals.Add("language_switch");
            turn.ReplyLanguage = wanted.ReplyForm();
        }
    }

    // Characters that both scripts share leave the script open: then the conversation's script decides, Traditional if it was English.
    private static LanguageForm ScriptFallback(string text, LanguageForm fallback) =>
        !fallback.IsChinese() && MessageLength.HasHan(text) ? LanguageForm.TraditionalChinese : fallback;
}
