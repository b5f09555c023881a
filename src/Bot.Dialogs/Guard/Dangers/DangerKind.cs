namespace Bot.Dialogs.Guard.Dangers;

/// <summary>What someone may be in danger of; the order is that of urgency when a message speaks of several.</summary>
/// <remarks>
/// To add one, also: its word (<see cref="DangerKinds"/>), its sections in <c>danger.lex</c> and, if it can be seen plainly,
/// <c>danger-sure.lex</c>; whether its past is no danger any more (<see cref="DangerDetector"/>); its numbers in <c>emergency.yaml</c> and
/// its advice <c>urgent.…</c> in the wording of each language. The model tells it apart only when it is among the kinds of
/// <see cref="Learned.DangerModel"/> and trained on, or told from one of them by words (<see cref="DangerReader"/>,
/// <c>danger-words.lex</c>). A test walks the list through all but the last.
/// </remarks>
internal enum DangerKind
{
    Fire,
    Gas,
    Medical,
    Trapped,
    Suicide,
    Sexual,
    Child,
    Elder,
    Violence,
    Crime,
    Scam,

    /// <summary>A bare cry for help that says nothing more.</summary>
    Life,
}
