using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Database;

namespace Bot.Storage.Figures;

/// <summary>
/// How long residents waited for a person, by department and day: the statements on <c>wait_days</c>, to which each first accept adds one,
/// in its own transaction.
/// </summary>
public sealed class WaitDays(IDatabase database)
{
    // Index handoff_steps_handoff. The accept that is just written is one of them.
    private const string Accepts =
        "SELECT count(*) FROM (SELECT 1 FROM handoff_steps WHERE handoff_id = @handoffId AND state = 'Active' LIMIT 2) a";

    private const string Add = """
        INSERT INTO wait_days (day, department, step, waits) VALUES (@day, @department, @step, 1)
        ON CONFLICT (day, department, step) DO UPDATE SET waits = wait_days.waits + 1
        """;

    // The primary key begins with the day.
    private const string Range = "FROM wait_days WHERE day >= @from AND day <= @to";

    /// <summary>The waits of all days of the range, by department.</summary>
    public Task<IReadOnlyDictionary<string, WaitHistogram>> ByDepartmentAsync(
        FigureRange range,
        CancellationToken cancellationToken = default
    ) => ReadAsync("department", range, cancellationToken);

    /// <summary>The waits of all departments of the range, by day (<c>yyyy-mm-dd</c>); days without any are not there.</summary>
    public Task<IReadOnlyDictionary<string, WaitHistogram>> ByDayAsync(FigureRange range, CancellationToken cancellationToken = default) =>
        ReadAsync("day", range, cancellationToken);

    /// <summary>Counts the wait of a hand-off that an agent has just accepted, if it is the first time.</summary>
    /// <param name="department">The queue that it waited in.</param>
    /// <param name="requestedAt">When the person was asked for.</param>
    /// <param name="acceptedAt">Now; its day of Hong Kong is the wait's.</param>
    internal static async Task CountAsync(
        DatabaseSession session,
        string handoffId,
        string department,
        DateTimeOffset requestedAt,
        DateTimeOffset acceptedAt
    )
    {
        if (await session.FirstOrDefaultAsync<long>(Accepts, new { handoffId }).ConfigureAwait(false) != 1)
        {
            return;
        }

        var day = FigureRange.Word(HongKongTime.DayOf(acceptedAt));
        var step = WaitHistogram.StepOf(acceptedAt - requestedAt);
        await session
            .ExecuteAsync(
                Add,
                new
                {
                    day,
                    department,
                    step,
                }
            )
            .ConfigureAwait(false);
    }

    private Task<IReadOnlyDictionary<string, WaitHistogram>> ReadAsync(
        string subject,
        FigureRange range,
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyDictionary<string, WaitHistogram>>(
            async s =>
            {
                var only = range.Departments is null ? "" : "AND " + s.Sql.IsIn("department", "departments");
                var rows = await s.QueryAsync<Row>(
                        $"SELECT {subject} AS subject, step, sum(waits) AS waits {Range} {only} GROUP BY {subject}, step",
                        new
                        {
                            from = FigureRange.Word(range.From),
                            to = FigureRange.Word(range.To),
                            departments = range.Departments is { } departments ? s.Sql.List([.. departments]) : null,
                        }
                    )
                    .ConfigureAwait(false);
                var found = new Dictionary<string, WaitHistogram>(StringComparer.Ordinal);
                foreach (var row in rows)
                {
                    if (!found.TryGetValue(row.Subject, out var histogram))
                    {
                        found[row.Subject] = histogram = new();
                    }

                    histogram.Add(row.Step, row.Waits);
                }

                return found;
            },
            cancellationToken
        );

    private sealed class Row
    {
        public string Subject { get; set; } = "";
        public long Step { get; set; }
        public long Waits { get; set; }
    }
}
