using Bot.Dialogs.Clarify;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Turns;

/// <summary>
/// How a turn ends, and all that its reply tells. The step that ends the turn makes it; one that ends it otherwise makes another, so that
/// nothing of the first is left.
/// </summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reason">One of <see cref="Reasons"/> or <see cref="SmalltalkReasons"/>, or a kind of danger or refusal.</param>
internal sealed record Ending(Outcome Outcome, string Reason)
{
    /// <summary>The name of the step that ended the turn; set by <see cref="Turn.End(Ending)"/>.</summary>
    public string DecidedBy { get; init; } = "";

    /// <summary>The entry to answer with; of <see cref="Outcome.Account"/>, the one that tells the official way. Null: none.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The topic whose summary is the answer, when the message names it and asks nothing about it; null: none.</summary>
    public Article? Topic { get; init; }

    /// <summary>The readings to choose from.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    /// <summary>The topics to choose from.</summary>
    public IReadOnlyList<Article> Topics { get; init; } = [];

    /// <summary>Whether a person is offered, should none have been asked for.</summary>
    public bool OffersPerson { get; init; }

    /// <summary>The id of the department to name, when there is no answer; null: the one found nearest, if that is near enough.</summary>
    public string? Department { get; init; }

    /// <summary>The topic without an answer that the message itself states, so that the reply may name it; null: none.</summary>
    public UncoveredTopic? Uncovered { get; init; }

    /// <summary>The department whose opening hours are asked for; null: none.</summary>
    public Department? HoursOf { get; init; }

    /// <summary>The hours in which agents are on duty, if the message asks for them; null: it does not.</summary>
    public OfficeHours? DutyHours { get; init; }

    /// <summary>The help to give; null unless the outcome is <see cref="Outcome.Urgent"/>.</summary>
    public GivenHelp? Help { get; init; }
}
