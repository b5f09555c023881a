using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>
/// What is said to someone who was given help and now says that it is over, thanks, or says goodbye. Where the danger has helplines, they
/// are named once more.
/// </summary>
internal static class AfterHelpReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var kind = AfterHelp.Of(turn)!.Value;
        var (first, next) = (strings[turn.Ending.Reason], strings["afterHelp.next"]);
        if (!ToldDanger.HasHelplines(kind))
        {
            return Of(turn, $"{first}\n\n{next}", $"{Spoken.Plain(first)} {next}");
        }

        var lines = DangerLines.Of(kind, turn.Language.Read.Form, turn.Language.Reply);
        var open = strings["afterHelp.lines"];
        return Of(turn, $"{first}\n\n{open}\n\n{lines.List()}\n\n{next}", $"{Spoken.Plain(first)} {open} {lines.Spoken()}. {next}");
    }

    private static Reply Of(Turn turn, string text, string speak) =>
        new()
        {
            Language = turn.Language.Reply,
            Text = text,
            Speak = speak,
        };
}
