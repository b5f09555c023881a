using Bot.Storage.Database;

namespace Bot.Storage.Figures;

/// <summary>Reads the sums by day; never the records that they count.</summary>
public sealed class DayFigures(IDatabase database)
{
    // The primary key begins with the day.
    private const string Within = "FROM figure_sums WHERE day >= @from AND day <= @to";
    private const string ByDepartment = "SELECT department AS subject, measure, outcome, reason, sum(count) AS count";
    private const string ByDay = "SELECT day AS subject, measure, outcome, reason, sum(count) AS count";
    private const string GroupByDepartment = "GROUP BY department, measure, outcome, reason ORDER BY department, measure, outcome, reason";
    private const string GroupByDay = "GROUP BY day, measure, outcome, reason ORDER BY day, measure, outcome, reason";

    private const string Lines = """
        SELECT day, department, channel, language, outcome, sum(count) AS decisions FROM figures_by_day WHERE day = @day AND measure = 'decision'
        """;

    private const string GroupLines =
        "GROUP BY day, department, channel, language, outcome ORDER BY department, channel, language, outcome";

    // Index handoff_hours_hour.
    private const string Waits =
        "SELECT queue, sum(picked_up) AS picked_up, sum(within_level) AS within_level, sum(abandoned) AS abandoned, "
        + "sum(waited) AS waited FROM handoff_hours WHERE hour >= @from AND hour < @until";

    private const string GroupWaits = "GROUP BY queue ORDER BY queue";

    private const string First = "SELECT min(day) FROM figure_sums";

    /// <summary>The sums of all days of the range, by department.</summary>
    public Task<IReadOnlyList<FigureCount>> ByDepartmentAsync(FigureRange range, CancellationToken cancellationToken = default) =>
        CountsAsync(ByDepartment, GroupByDepartment, range, cancellationToken);

    /// <summary>The sums of all departments of the range, by day; days without any are not there.</summary>
    public Task<IReadOnlyList<FigureCount>> ByDayAsync(FigureRange range, CancellationToken cancellationToken = default) =>
        CountsAsync(ByDay, GroupByDay, range, cancellationToken);

    /// <summary>How waits ended, by queue.</summary>
    public Task<IReadOnlyList<FigureWaits>> WaitsAsync(FigureRange range, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<FigureWaits>>(
            async s =>
            {
                var (from, until) = range.Stored;
                var rows = await s.QueryAsync<WaitRow>(
                        $"{Waits} {Only(s, "queue", range)} {GroupWaits}",
                        new
                        {
                            from,
                            until,
                            departments = List(s, range),
                        }
                    )
                    .ConfigureAwait(false);
                return
                [
                    .. rows.Select(r => new FigureWaits(
                        r.Queue,
                        r.PickedUp,
                        r.WithinLevel,
                        r.Abandoned,
                        TimeSpan.FromMilliseconds(r.Waited)
                    )),
                ];
            },
            cancellationToken
        );

    /// <summary>The decisions of one day of the range, a line for each department, channel, language and outcome.</summary>
    public Task<IReadOnlyList<FigureLine>> LinesAsync(FigureRange range, DateOnly day, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<FigureLine>>(
            async s =>
            {
                var rows = await s.QueryAsync<LineRow>(
                        $"{Lines} {Only(s, "department", range)} {GroupLines}",
                        new { day = FigureRange.Word(day), departments = List(s, range) }
                    )
                    .ConfigureAwait(false);
                return [.. rows.Select(r => new FigureLine(r.Day, r.Department, r.Channel, r.Language, r.Outcome, r.Decisions))];
            },
            cancellationToken
        );

    /// <summary>The first day of which anything was counted; null before there is any.</summary>
    public Task<string?> FirstDayAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => s.FirstOrDefaultAsync<string>(First), cancellationToken);

    private Task<IReadOnlyList<FigureCount>> CountsAsync(
        string select,
        string group,
        FigureRange range,
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyList<FigureCount>>(
            async s =>
            {
                var rows = await s.QueryAsync<CountRow>(
                        $"{select} {Within} {Only(s, "department", range)} {group}",
                        new
                        {
                            from = FigureRange.Word(range.From),
                            to = FigureRange.Word(range.To),
                            departments = List(s, range),
                        }
                    )
                    .ConfigureAwait(false);
                return [.. rows.Select(r => new FigureCount(r.Subject, r.Measure, r.Outcome, r.Reason, r.Count))];
            },
            cancellationToken
        );

    private static string Only(DatabaseSession session, string column, FigureRange range) =>
        range.Departments is null ? "" : "AND " + session.Sql.IsIn(column, "departments");

    private static object? List(DatabaseSession session, FigureRange range) =>
        range.Departments is { } departments ? session.Sql.List([.. departments]) : null;

    private sealed class CountRow
    {
        public string Subject { get; set; } = "";
        public string Measure { get; set; } = "";
        public string Outcome { get; set; } = "";
        public string Reason { get; set; } = "";
        public long Count { get; set; }
    }

    private sealed class LineRow
    {
        public string Day { get; set; } = "";
        public string Department { get; set; } = "";
        public string Channel { get; set; } = "";
        public string Language { get; set; } = "";
        public string Outcome { get; set; } = "";
        public long Decisions { get; set; }
    }

    private sealed class WaitRow
    {
        public string Queue { get; set; } = "";
        public long PickedUp { get; set; }
        public long WithinLevel { get; set; }
        public long Abandoned { get; set; }
        public long Waited { get; set; }
    }
}
