using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>
/// What is said to one who was given help and says that it is over, thanks, or says goodbye: the helplines, where there are some, stay
/// open to them.
/// </summary>
internal static class AfterHelpReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.ReplyLanguage);
        var kind = AfterHelp.Of(turn)!.Value;
        var (first, next) = (strings[turn.Reason], strings["afterHelp.next"]);
        if (!ToldDanger.HasHelplines(kind))
        {
            return Of(turn, $"{first}\n\n{next}", $"{Spoken.Plain(first)} {next}");
        }

        var lines = DangerLines.Of(kind, turn.Language.Form, turn.ReplyLanguage);
        var open = strings["afterHelp.lines"];
        return Of(turn, $"{first}\n\n{open}\n\n{lines.List()}\n\n{next}", $"{Spoken.Plain(first)} {open} {lines.Spoken()}. {next}");
    }

    private static Reply Of(Turn turn, string text, string speak) =>
        new()
        {
            Language = turn.ReplyLanguage,
            Text = text,
            Speak = speak,
        };
}
