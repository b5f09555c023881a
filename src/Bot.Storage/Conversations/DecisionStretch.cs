using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Database;
using Bot.Storage.Figures;

namespace Bot.Storage.Conversations;

/// <summary>
/// The stretch of an index in which the decisions of a query stand. The days are found by the first and the last key that the sums by day
/// have kept, so that those of last year are listed without reading this year's.
/// </summary>
internal sealed class DecisionStretch
{
    private const string Counted =
        "SELECT department, outcome, min(first_key) AS first, max(last_key) AS last FROM figure_sums "
        + "WHERE day >= @from AND day <= @to AND measure = 'decision'";

    private readonly DecisionQuery _query;
    private readonly string? _department;
    private readonly string? _outcome;
    private readonly BoundsRow? _bounds;

    private DecisionStretch(DecisionQuery query, string? department, string? outcome, BoundsRow? bounds) =>
        (_query, _department, _outcome, _bounds) = (query, department, outcome, bounds);

    /// <summary>
    /// A table and a condition on it, by the indexes decisions_department, decisions_outcome and decisions_department_outcome, or the
    /// primary key.
    /// </summary>
    public string In(SqlDialect sql) =>
        $"decisions{(_department is null || _outcome is null ? "" : sql.By("decisions_department_outcome"))} WHERE {Where}";

    private string Where =>
        string.Join(
            " AND ",
            new[]
            {
                _department is null ? null
                : _department == HandoffQueue.General ? "department IS NULL"
                : "department = @Department",
                _outcome is null ? null : "outcome = @Outcome",
                _query.Reason is null ? null : "reason = @Reason",
                // Keys do not grow strictly with the time: what stands beside the days is left out.
                _bounds is null
                    ? null
                    : "key >= @First AND at >= @From AND at < @Until",
                "key < @Before",
            }.OfType<string>()
        );

    /// <summary>
    /// A stretch for each department and outcome that the query names, all bounds by one read; those of which the days have counted nothing
    /// are left out.
    /// </summary>
    public static async Task<IReadOnlyList<DecisionStretch>> ListAsync(DatabaseSession session, DecisionQuery query)
    {
        var bounds = query.Days is { } days
            ? await session
                .QueryAsync<BoundsRow>(
                    $"{Counted}{(query.Reason is null ? "" : " AND reason = @Reason")} GROUP BY department, outcome",
                    new
                    {
                        from = FigureRange.Word(days.From),
                        to = FigureRange.Word(days.To),
                        query.Reason,
                    }
                )
                .ConfigureAwait(false)
            : null;
        return
        [
            .. from department in EachOr(query.Departments)
            from outcome in EachOr(query.Outcomes)
            let within = bounds is null ? null : Within(bounds, department, outcome)
            where bounds is null || within is not null
            select new DecisionStretch(query, department, outcome, within),
        ];
    }

    public object With(long before, int take)
    {
        var (from, until) = _query.Days is { } days ? new FigureRange(days.From, days.To).Stored : default;
        return new
        {
            Department = _department,
            Outcome = _outcome,
            _query.Reason,
            _bounds?.First,
            From = from,
            Until = until,
            Before = Math.Min(before, _bounds?.Last + 1 ?? long.MaxValue),
            Take = take,
        };
    }

    // Without a list, one that says nothing of it.
    private static IEnumerable<string?> EachOr(IReadOnlyList<string>? list) =>
        list?.Distinct(StringComparer.Ordinal) ?? new string?[] { null };

    private static BoundsRow? Within(IReadOnlyList<BoundsRow> bounds, string? department, string? outcome)
    {
        var those = bounds
            .Where(b =>
                b.First is not null && (department is null || b.Department == department) && (outcome is null || b.Outcome == outcome)
            )
            .ToList();
        return those.Count == 0 ? null : new BoundsRow { First = those.Min(b => b.First), Last = those.Max(b => b.Last) };
    }

    private sealed class BoundsRow
    {
        public string Department { get; set; } = "";
        public string Outcome { get; set; } = "";
        public long? First { get; set; }
        public long? Last { get; set; }
    }
}
