using Bot.Host.Desk;

namespace Bot.Host.Figures;

/// <summary>The figures of some days.</summary>
/// <param name="From">The first day, <c>yyyy-mm-dd</c> of Hong Kong.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Department">The one asked for; null: all that the member serves.</param>
/// <param name="FirstDay">The first day of which anything was counted; null before there is any.</param>
/// <param name="Departments">Those with figures, sorted by name.</param>
/// <param name="Days">Every day of the range; of waits a day has those until the first accept alone.</param>
/// <param name="Outcomes">The most frequent first.</param>
/// <param name="Choices">The departments that the member may ask for, sorted by name.</param>
internal sealed record FiguresView(
    string From,
    string To,
    string? Department,
    string? FirstDay,
    FigureSums Totals,
    IReadOnlyList<FiguresView.OfDepartment> Departments,
    IReadOnlyList<FiguresView.OfDay> Days,
    IReadOnlyList<FiguresView.OfOutcome> Outcomes,
    ProgrammeView? Programme,
    IReadOnlyList<DepartmentChoice> Choices
)
{
    internal sealed record OfDepartment(string Id, BilingualName Name, FigureSums Sums);

    internal sealed record OfDay(string Day, FigureSums Sums);

    internal sealed record OfOutcome(string Outcome, long Count, IReadOnlyList<OfReason> Reasons);

    internal sealed record OfReason(string Reason, long Count);
}
