using Bot.Dialogs.Clarify;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>Reads the answer to the question of the reply before: a tap, a number, or plain words.</summary>
internal static class DangerAnswers
{
    /// <summary>Words of the chip that says that someone is in danger.</summary>
    public const string YesChip = "dangerCheck.yes";

    /// <summary>Words of the chip that says that nobody is.</summary>
    public const string NoChip = "dangerCheck.no";

    private static readonly Lexicon Words = Lexicon.Load("danger-answer");

    public static DangerAnswer Read(Turn turn)
    {
        if (turn.Before.DangerAsked is null || !Readable.HasWords(turn.Text))
        {
            return DangerAnswer.None;
        }

        if (ChoiceReader.Read(turn.Text, turn.Before.Choices, asked: false) is { } chosen)
        {
            return Is(chosen.Label, YesChip) ? DangerAnswer.Yes
                : Is(chosen.Label, NoChip) ? DangerAnswer.No
                : DangerAnswer.None;
        }

        var view = MessageView.Of(turn.Text);
        return Words["yes"].IsAll(view) ? DangerAnswer.Yes
            : Words["no"].IsAll(view) ? DangerAnswer.No
            : DangerAnswer.None;
    }

    /// <summary>Whether a text is, to the letter, a choice that we offer ourselves, in any of our languages.</summary>
    public static bool Is(string label, string key) => Strings.Languages.Any(l => Strings.For(l)[key] == label);
}
