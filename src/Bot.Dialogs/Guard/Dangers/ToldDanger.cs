using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// The danger that the resident was already given help for in this episode. "I do not want to call the police" after a husband's blows is
/// about the same danger: the helplines are given again, and a person is asked for.
/// </summary>
internal static class ToldDanger
{
    /// <summary>The kinds that have helplines of their own beside the police.</summary>
    private static readonly DangerKind[] WithHelplines =
    [
        DangerKind.Suicide,
        DangerKind.Sexual,
        DangerKind.Child,
        DangerKind.Elder,
        DangerKind.Violence,
    ];

    private static readonly Lexicon Words = Lexicon.Load("danger-answer");

    /// <summary>The danger told of before, when the message only says that the police or 999 are not wanted; else null.</summary>
    public static DangerKind? WithoutPolice(Turn turn) =>
        Told(turn) is { } told && Words["no-police"].IsIn(MessageView.Of(turn.Text)) ? told : null;

    /// <summary>The danger found; the one told of before, where the words only speak of a crime or cry for help.</summary>
    public static DangerKind Of(Turn turn, DangerKind found) =>
        found is DangerKind.Crime or DangerKind.Life && Told(turn) is { } told ? told : found;

    /// <summary>Whether there are helplines for it beside the police.</summary>
    public static bool HasHelplines(DangerKind kind) => WithHelplines.Contains(kind);

    private static DangerKind? Told(Turn turn) =>
        turn.Before.DangerTold is { } word && DangerKinds.Parse(word) is var kind && WithHelplines.Contains(kind) ? kind : null;
}
