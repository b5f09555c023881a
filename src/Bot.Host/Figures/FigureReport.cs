using System.Globalization;
using Bot.Host.Desk;
using Bot.Host.Handoff;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Host.Figures;

/// <summary>Puts the figures of some days together from the sums by day.</summary>
internal sealed class FigureReport(DayFigures figures, WaitDays waitDays, ProgrammeReport programme, QueueDirectory queues)
{
    public async Task<FiguresView> ReadAsync(
        StaffAccount member,
        FigureRange range,
        string? department,
        CancellationToken cancellationToken
    )
    {
        var byDepartment = await figures.ByDepartmentAsync(range, cancellationToken);
        var waits = (await figures.WaitsAsync(range, cancellationToken)).ToLookup(w => w.Department, StringComparer.Ordinal);
        var accepted = await waitDays.ByDepartmentAsync(range, cancellationToken);
        var acceptedByDay = await waitDays.ByDayAsync(range, cancellationToken);
        var byDay = (await figures.ByDayAsync(range, cancellationToken)).ToLookup(c => c.Subject, StringComparer.Ordinal);
        var counts = byDepartment.ToLookup(c => c.Subject, StringComparer.Ordinal);
        return new FiguresView(
            Word(range.From),
            Word(range.To),
            string.IsNullOrEmpty(department) ? null : department,
            await figures.FirstDayAsync(cancellationToken),
            FigureSums.Of(byDepartment, Together(accepted.Values), [.. waits.SelectMany(w => w)]),
            [
                .. counts
                    .Select(c => c.Key)
                    .Union(waits.Select(w => w.Key), StringComparer.Ordinal)
                    .Union(accepted.Keys, StringComparer.Ordinal)
                    .Select(id => new FiguresView.OfDepartment(
                        id,
                        queues.NameOf(id),
                        FigureSums.Of(counts[id], accepted.GetValueOrDefault(id) ?? new(), [.. waits[id]])
                    ))
                    .OrderBy(d => d.Name.En, StringComparer.OrdinalIgnoreCase),
            ],
            [
                .. Enumerable
                    .Range(0, range.To.DayNumber - range.From.DayNumber + 1)
                    .Select(i => Word(range.From.AddDays(i)))
                    .Select(day => new FiguresView.OfDay(day, FigureSums.Of(byDay[day], acceptedByDay.GetValueOrDefault(day) ?? new()))),
            ],
            Outcomes(byDepartment),
            await programme.ReadAsync(range.Departments, cancellationToken),
            [
                .. queues
                    .All.Where(q => member.Serves(q.Id))
                    .Select(q => new DepartmentChoice(q.Id, queues.NameOf(q.Id)))
                    .OrderBy(c => c.Name.En, StringComparer.OrdinalIgnoreCase),
            ]
        );
    }

    private static WaitHistogram Together(IEnumerable<WaitHistogram> all)
    {
        var together = new WaitHistogram();
        foreach (var one in all)
        {
            together.Add(one);
        }

        return together;
    }

    private static IReadOnlyList<FiguresView.OfOutcome> Outcomes(IEnumerable<FigureCount> counts) =>
        [
            .. counts
                .Where(c => c.Measure == FigureMeasures.Decision)
                .GroupBy(c => c.Outcome, StringComparer.Ordinal)
                .Select(outcome => new FiguresView.OfOutcome(
                    outcome.Key,
                    outcome.Sum(c => c.Count),
                    [
                        .. outcome
                            .GroupBy(c => c.Reason, StringComparer.Ordinal)
                            .Select(r => new FiguresView.OfReason(r.Key, r.Sum(c => c.Count)))
                            .OrderByDescending(r => r.Count)
                            .ThenBy(r => r.Reason, StringComparer.Ordinal),
                    ]
                ))
                .OrderByDescending(o => o.Count)
                .ThenBy(o => o.Outcome, StringComparer.Ordinal),
        ];

    private static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
