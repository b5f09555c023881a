using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>
/// What to do now, whom to call, and that a person is coming: short, and nothing from the knowledge base. Told again, shorter still.
/// </summary>
internal static class UrgentReply
{
    public static Reply Compose(Turn turn, GivenHelp help)
    {
        var strings = Strings.For(turn.Language.Reply);
        var kind = help.Kind;
        var person = strings[turn.Handoff is null ? "urgent.personOffer" : "urgent.person"];
        var (text, speak) =
            help.IsWithoutPolice ? WithoutPolice(kind, turn)
            : help.IsFurther && ToldDanger.HasHelplines(kind) ? Further(kind, turn)
            : help.IsFurther ? Words(kind, turn.Language.Read.Form, turn.Language.Reply)
            : turn.Before.DangerTold == kind.Word() ? Again(kind, turn)
            : Words(kind, turn.Language.Read.Form, turn.Language.Reply);
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = $"{text}\n\n{person}",
            Speak = $"{speak} {person}",
            Chips = turn.Handoff is null && !turn.Request.WaitsForPerson ? [new Chip(strings["talkToPerson"])] : [],
        };
    }

    /// <summary>What to do now and whom to call.</summary>
    public static (string Text, string Speak) Words(DangerKind kind, LanguageForm said, LanguageForm language)
    {
        var strings = Strings.For(language);
        var first = strings[$"urgent.{kind.Word()}"];
        var lines = DangerLines.Of(kind, said, language);
        return (
            $"{first}\n\n{strings["urgent.lines"]}\n\n{lines.List()}",
            $"{Spoken.Plain(first)} {strings["urgent.lines"]} {lines.Spoken()}."
        );
    }

    // Who does not want the police hears first who else there is; 999 stays the last line.
    private static (string Text, string Speak) WithoutPolice(DangerKind kind, Turn turn)
    {
        var first = Strings.For(turn.Language.Reply)["urgent.noPolice"];
        var lines = DangerLines.Of(kind, turn.Language.Read.Form, turn.Language.Reply, policeLast: true);
        return ($"{first}\n\n{lines.List()}", $"{Spoken.Plain(first)} {lines.Spoken()}.");
    }

    // Who asks what to do next is told who can say it.
    private static (string Text, string Speak) Further(DangerKind kind, Turn turn)
    {
        var first = Strings.For(turn.Language.Reply)["urgent.further"];
        var lines = DangerLines.Of(kind, turn.Language.Read.Form, turn.Language.Reply);
        return ($"{first}\n\n{lines.List()}", $"{Spoken.Plain(first)} {lines.Spoken()}.");
    }

    private static (string Text, string Speak) Again(DangerKind kind, Turn turn)
    {
        var first = Strings.For(turn.Language.Reply)["urgent.again"];
        var lines = DangerLines.Of(kind, turn.Language.Read.Form, turn.Language.Reply);
        return ($"{first}\n\n{lines.Short()}", $"{Spoken.Plain(first)} {lines.Spoken()}.");
    }
}
