using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Figures;
using Bot.Host.Staff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Decisions;

/// <summary>Which decisions a list shall hold; what is not given is not asked about.</summary>
/// <param name="Department">An id; <c>general</c>: of none that is known.</param>
/// <param name="Outcome">Its word, or several with commas between.</param>
/// <param name="Reason">Its code.</param>
/// <param name="From">The first day, <c>yyyy-mm-dd</c> of Hong Kong.</param>
/// <param name="To">The last day, included.</param>
internal sealed record DecisionsAsked(string? Department, string? Outcome, string? Reason, string? From, string? To)
{
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
