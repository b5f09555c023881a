using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>Decides the reply's language and script before anything is composed (<see cref="ReplyLanguage"/>), or changes it on request.</summary>
internal sealed class LanguageStep : ITurnStep
{
    public string Name => "language";

    public void Run(Turn turn)
    {
        var language = ReplyLanguage.Of(turn.Hidden ?? turn.Text, turn.Before, turn.Request.ClientLanguage);
        turn.Language = language.Read;
        turn.State = turn.State with { WrittenLanguage = language.Written?.Tag() };
        turn.ReplyLanguage = language.Reply;
        if (LanguageSwitch.Find(turn.Text) is { } wanted)
        {
            turn.State = turn.State with { ChosenLanguage = wanted.Tag() };
            turn.SwitchesLanguage = true;
            turn.Signals.Add("language_switch");
            turn.ReplyLanguage = wanted.ReplyForm();
        }
    }
}
