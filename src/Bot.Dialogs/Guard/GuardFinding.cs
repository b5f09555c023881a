using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Dangers;

namespace Bot.Dialogs.Guard;

/// <summary>
/// What the guard made of the words, beside what it ended the turn for. <see cref="GuardStep"/> makes it; <see cref="AfterHelpStep"/> takes
/// back its question when it gives help.
/// </summary>
internal sealed record GuardFinding
{
    /// <summary>How the words were read for danger; null when they only answered the question whether there is one.</summary>
    public GuardTrace? DangerTrace { get; init; }

    /// <summary>The message of a burst that shows danger although the burst as a whole does not; null: none.</summary>
    public string? Apart { get; init; }

    /// <summary>How the words were read for what is refused; null when danger, or its end, took the turn.</summary>
    public GuardTrace? AttackTrace { get; init; }

    /// <summary>The danger that this reply asks the resident about; null: none.</summary>
    public Danger? DangerDoubt { get; init; }

    /// <summary>The reason code of a refusal that the guard is only half sure of; null: none.</summary>
    public string? AttackDoubt { get; init; }
}
