using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>Decides the reply's language and script before anything is composed (<see cref="MessageLanguage"/>), or changes it on request.</summary>
internal sealed class LanguageStep : ITurnStep
{
    public string Name => "language";

    public void Run(Turn turn)
    {
        turn.Language = MessageLanguage.Of(turn.Words.Hidden ?? turn.Text, turn.Before, turn.Request.ClientLanguage);
        turn.State = turn.State with { WrittenLanguage = turn.Language.Written?.Tag() };
        if (LanguageSwitch.Find(turn.Text) is { } wanted)
        {
            turn.Language = turn.Language with { Reply = wanted.ReplyForm(), Switches = true };
            turn.State = turn.State with { ChosenLanguage = wanted.Tag() };
            turn.Signals.Add("language_switch");
        }
    }
}
