using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Figures;
using Bot.Host.Staff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Decisions;

/// <summary>Which decisions a list shall hold; what is not given is not asked about.</summary>
internal sealed record DecisionsAsked
{
    // Properties and not parameters: how a call is bound is written by the compiler, which cannot name a parameter that may be null.

    /// <summary>An id; <c>general</c>: of none that is known.</summary>
    public string? Department { get; init; }

    /// <summary>Its word, or several with commas between.</summary>
    public string? Outcome { get; init; }

    /// <summary>Its code.</summary>
    public string? Reason { get; init; }

    /// <summary>The first day, <c>yyyy-mm-dd</c> of Hong Kong.</summary>
    public string? From { get; init; }

    /// <summary>The last day, included.</summary>
    public string? To { get; init; }

    /// <exception cref="StaffRefusal">400: no such days or outcome; 403: a department that the member does not serve.</exception>
    public DecisionQuery Within(StaffAccount member) =>
        new()
        {
            Departments = FigureDays.Departments(member, Department),
            Outcomes = Given(Outcome)
                ?.Split(',')
                .Select(o => Dialogs.Turns.Outcomes.Parse(o) is null ? throw StaffRefusal.Bad($"There is no outcome '{o}'.") : o)
                .ToList(),
            Reason = Given(Reason),
            Days = FigureDays.Days(From, To),
        };

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
