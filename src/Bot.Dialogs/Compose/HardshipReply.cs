using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>
/// What is said to someone who tells how bad they feel and asks nothing: numbers where people listen, a person here, and that the bot can be
/// asked on.
/// </summary>
internal static class HardshipReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var first = strings[SmalltalkReasons.Hardship];
        var lines = DangerLines.Of(DangerKind.Suicide, turn.Language.Read.Form, turn.Language.Reply, policeLast: true);
        var next = strings["hardship.next"];
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = $"{first}\n\n{lines.List()}\n\n{next}",
            Speak = $"{Spoken.Plain(first)} {lines.Spoken()}. {next}",
            Chips = turn.Handoff is null && !turn.Request.WaitsForPerson ? [new Chip(strings["talkToPerson"])] : [],
        };
    }
}
