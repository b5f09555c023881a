using Bot.Dialogs.Decisions;
using Bot.Dialogs.Turns;

namespace Bot.Cli.Guard;

/// <summary>What of a turn is counted.</summary>
/// <param name="Subject">As a person says it.</param>
/// <param name="Heading">Of the table.</param>
/// <param name="Level"><see cref="Sure"/>, <see cref="Half"/> or <see cref="Neither"/>.</param>
/// <param name="Trace">How the guard read the message.</param>
internal sealed record GuardMeasure(string Subject, string Heading, Func<DialogResult, string> Level, Func<DialogResult, GuardTrace?> Trace)
{
    public const string Sure = "sure",
        Half = "half",
        Neither = "none";

    private static readonly GuardMeasure Danger = new(
        "danger",
        "                      messages   taken   asked   neither",
        result =>
            result.Outcome == Outcome.Urgent ? Sure
            : result.Trace.Danger?.Level == "ask" ? Half
            : Neither,
        result => result.Trace.Danger
    );

    private static readonly GuardMeasure Attack = new(
        "attack",
        "                      messages refused doubted   neither",
        result =>
            result.Outcome == Outcome.Refuse ? Sure
            : result.Trace.Attack?.Level == "doubt" ? Half
            : Neither,
        result => result.Trace.Attack
    );

    public static GuardMeasure Of(string subject) => subject == "attack" ? Attack : Danger;
}
