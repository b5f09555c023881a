using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Database;
using Bot.Storage.Figures;

namespace Bot.Storage.Conversations;

/// <summary>
/// The stretch of an index in which the decisions of a query stand. The days are found by the first and the last key that the sums by day have kept, so that
/// those of last year are listed without reading this year's.
/// </summary>
internal sealed class DecisionStretch
{
    private const string Counted = "SELECT min(first_key) AS first, max(last_key) AS last FROM figure_sums WHERE day >= @from AND day <= @to AND measure = 'decision'";

    private readonly DecisionQuery _query;
    private readonly string? _department;
    private readonly string? _outcome;
    private readonly BoundsRow? _bounds;

    private DecisionStretch(DecisionQuery query, string? department, string? outcome, BoundsRow? bounds) => (_query, _department, _outcome, _bounds) = (query, department, outcome, bounds);

    /// <summary>A table and a condition on it, by the indexes decisions_department, decisions_outcome and decisions_department_outcome, or the primary key.</summary>
    public string In(SqlDialect sql) => $"decisions{(_department is null || _outcome is null ? "" : sql.By("decisions_department_outcome"))} WHERE {Where}";

    private string Where => string.Join(
        " AND ",
        new[]
        {
            _department is null ? null : _department == HandoffQueue.General ? "department IS NULL" : "department = @Department",
            _outcome is null ? null : "outcome = @Outcome",
            _query.Reason is null ? null : "reason = @Reason",
            // Keys do not grow strictly with the time: what stands beside the days is left out.
            _bounds is null ? null : "key >= @First AND at >= @From AND at < @Until",
            "key < @Before",
        }.OfType<string>());

    /// <param name="department">Of this one; null: of all.</param>
    /// <param name="outcome">Of this one; null: of all.</param>
    /// <returns>Null: nothing of the days has been counted.</returns>
    public static async Task<DecisionStretch?> OfAsync(DatabaseSession session, DecisionQuery query, string? department, string? outcome)
    {
        if (query.Days is not { } days)
        {
            return new DecisionStretch(query, department, outcome, null);
        }

        var bounds = await session.FirstOrDefaultAsync<BoundsRow>(
            Counted + (department is null ? "" : " AND department = @department") + (outcome is null ? "" : " AND outcome = @outcome") + (query.Reason is null ? "" : " AND reason = @Reason"),
            new { from = FigureRange.Word(days.From), to = FigureRange.Word(days.To), department, outcome, query.Reason }).ConfigureAwait(false);
        return bounds is { First: not null } ? new DecisionStretch(query, department, outcome, bounds) : null;
    }

    public object With(long before, int take)
    {
        var (from, until) = _query.Days is { } days ? new FigureRange(days.From, days.To).Stored : default;
        return new { Department = _department, Outcome = _outcome, _query.Reason, _bounds?.First, From = from, Until = until, Before = Math.Min(before, _bounds?.Last + 1 ?? long.MaxValue), Take = take };
    }

    private sealed class BoundsRow
    {
        public long? First { get; set; }
        public long? Last { get; set; }
    }
}
