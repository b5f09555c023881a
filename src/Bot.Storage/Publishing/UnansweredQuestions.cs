using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Publishing;

/// <summary>Reads what residents asked and nothing answered, from the decision records.</summary>
public sealed class UnansweredQuestions(IDatabase database)
{
    // Index decisions_unanswered.
    private const string Since =
        "SELECT at, department, language, reason, json FROM decisions WHERE outcome = 'no_answer' AND at >= @since";

    /// <summary>Newest first.</summary>
    /// <param name="since">Nothing before this.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="departments">Only of these, <c>general</c> for what belongs to none; null: all.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<UnansweredQuestion>> ListAsync(
        DateTimeOffset since,
        int take,
        IReadOnlyList<string>? departments = null,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyList<UnansweredQuestion>>(
            async s =>
            {
                var of = departments is null ? "" : $" AND {s.Sql.IsIn("COALESCE(department, 'general')", "departments")}";
                var rows = await s.QueryAsync<Row>(
                        $"{Since}{of} ORDER BY at DESC LIMIT @take",
                        new
                        {
                            since = since.ToStored(),
                            take,
                            departments = s.Sql.List([.. departments ?? []]),
                        }
                    )
                    .ConfigureAwait(false);
                return [.. rows.Select(r => new UnansweredQuestion(Instants.FromStored(r.At), r.Department, r.Language, r.Reason, r.Json))];
            },
            cancellationToken
        );

    private sealed class Row
    {
        public long At { get; set; }
        public string? Department { get; set; }
        public string? Language { get; set; }
        public string Reason { get; set; } = "";
        public string Json { get; set; } = "";
    }
}
