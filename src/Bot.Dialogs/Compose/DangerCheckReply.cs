using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>The question whether someone is in danger, with whom to call if so, and two taps; above the answer when there is one.</summary>
internal static class DangerCheckReply
{
    /// <summary>So many numbers stand beneath the question; an emergency has more.</summary>
    private const int MostLines = 3;

    /// <summary>So many chips of the reply beneath are kept, beside the three of the question.</summary>
    private const int MostOthers = 2;

    /// <summary>The question alone.</summary>
    public static Reply Alone(Turn turn)
    {
        var (text, speak) = Ask(turn);
        var strings = Strings.For(turn.Language.Reply);
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = $"{text}\n\n{strings["dangerCheck.else"]}",
            Speak = $"{speak} {strings["dangerCheck.else"]}",
            Chips = Chips(turn),
        };
    }

    /// <summary>The question above what the turn would have said without it.</summary>
    public static Reply Above(Turn turn, Reply reply)
    {
        var (text, speak) = Ask(turn);
        var strings = Strings.For(turn.Language.Reply);
        var then = strings[turn.Ending.Outcome == Outcome.Answer ? "dangerCheck.answer" : "dangerCheck.rest"];
        return reply with
        {
            Text = $"{text}\n\n{then}\n\n{reply.Text}",
            Speak = $"{speak} {then} {reply.Speak}",
            Chips =
                turn.Ending.Outcome == Outcome.Handoff
                    ? reply.Chips
                    : [.. Chips(turn), .. reply.Chips.Where(c => c.EntryId is not null).Take(MostOthers)],
        };
    }

    private static (string Text, string Speak) Ask(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var kind = turn.Guard.DangerDoubt!.Kind;
        var question = strings[kind == DangerKind.Suicide ? "dangerCheck.suicide" : "dangerCheck.ask"];
        var lines = DangerLines.Of(kind, turn.Language.Read.Form, turn.Language.Reply, MostLines);
        return turn.Before.DangerTold == kind.Word()
            ? ($"{question} {lines.Short()}", Spoken.Plain(question))
            : ($"{question}\n\n{lines.List()}", $"{Spoken.Plain(question)} {lines.Spoken()}.");
    }

    private static Chip[] Chips(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        Chip[] both = [new Chip(strings[DangerAnswers.YesChip]), new Chip(strings[DangerAnswers.NoChip])];
        return turn.Request.WaitsForPerson ? both : [.. both, new Chip(strings["talkToPerson"])];
    }
}
