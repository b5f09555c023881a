using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Desk;

/// <summary>Reads and closes cases.</summary>
public sealed class Cases(IDatabase database, TimeProvider clock, AuditLog audit)
{
    private const string Columns =
        "number, conversation_id, department, wish, contact, summary, language, opened_at, closed_at, closed_by, withdrawn";
    private const string OpenAfter = "closed_at IS NULL AND number > @after";
    private const string AllBefore = "number < @before";
    private const string One = $"SELECT {Columns} FROM cases WHERE number = @number";
    private const string OfConversation =
        $"SELECT {Columns} FROM cases WHERE conversation_id = @conversationId ORDER BY number DESC LIMIT 20";
    private const string PromisedOf = $"""
        SELECT {Columns} FROM cases
        WHERE conversation_id = @conversationId AND closed_at IS NULL AND wish <> @putThrough ORDER BY number LIMIT 20
        """;
    private const string CloseOne = "UPDATE cases SET closed_at = @now, closed_by = @by WHERE number = @number AND closed_at IS NULL";

    /// <summary>Open ones, oldest first, or all, newest first.</summary>
    /// <param name="after">The number at which the last page ended; null: from the top.</param>
    /// <param name="openOnly">Whether closed ones are left out.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="departments">Only of these; null: all.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<Case>> ListAsync(
        bool openOnly,
        string? after,
        int take,
        IReadOnlyList<string>? departments = null,
        CancellationToken cancellationToken = default
    )
    {
        var (where, order) = openOnly ? (OpenAfter, "number") : (AllBefore, "number DESC");
        string Sql(string of) => $"SELECT {Columns} FROM cases WHERE {of}{where} ORDER BY {order} LIMIT @take";
        var (from, before) = (after ?? "", after ?? "~");
        if (departments is null)
        {
            return QueryAsync(
                Sql(""),
                new
                {
                    after = from,
                    before,
                    take,
                },
                cancellationToken
            );
        }

        return database.ReadAsync<IReadOnlyList<Case>>(
            async s =>
            {
                // A page of each department, merged: each reads its own stretch of the index cases_open or cases_department.
                var rows = new List<Row>();
                foreach (var department in departments.Distinct(StringComparer.Ordinal))
                {
                    rows.AddRange(
                        await s.QueryAsync<Row>(
                                Sql("department = @department AND "),
                                new
                                {
                                    after = from,
                                    before,
                                    take,
                                    department,
                                }
                            )
                            .ConfigureAwait(false)
                    );
                }

                var sorted = openOnly
                    ? rows.OrderBy(r => r.Number, StringComparer.Ordinal)
                    : rows.OrderByDescending(r => r.Number, StringComparer.Ordinal);
                return [.. sorted.Take(take).Select(r => r.ToCase())];
            },
            cancellationToken
        );
    }

    public Task<IReadOnlyList<Case>> ListOfAsync(string conversationId, CancellationToken cancellationToken = default) =>
        QueryAsync(OfConversation, new { conversationId }, cancellationToken);

    /// <summary>Those of a conversation that are open and promise a call or an answer, oldest first, at most 20.</summary>
    public Task<IReadOnlyList<Case>> ListPromisedAsync(string conversationId, CancellationToken cancellationToken = default) =>
        QueryAsync(PromisedOf, new { conversationId, putThrough = CaseDraft.PutThrough }, cancellationToken);

    public async Task<Case?> FindAsync(string number, CancellationToken cancellationToken = default) =>
        (await QueryAsync(One, new { number }, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    /// <returns>False when it was closed already.</returns>
    public Task<bool> CloseAsync(string number, string by, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                if (
                    await s.ExecuteAsync(
                            CloseOne,
                            new
                            {
                                number,
                                by,
                                now = clock.Now(),
                            }
                        )
                        .ConfigureAwait(false) == 0
                )
                {
                    return false;
                }

                await audit.AppendAsync(s, new AuditRecord(by, "case-closed", number)).ConfigureAwait(false);
                return true;
            },
            cancellationToken
        );

    private Task<IReadOnlyList<Case>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Case>>(
            async s => [.. (await s.QueryAsync<Row>(sql, parameters).ConfigureAwait(false)).Select(r => r.ToCase())],
            cancellationToken
        );

    private sealed class Row
    {
        public string Number { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string Department { get; set; } = "";
        public string Wish { get; set; } = "";
        public string Contact { get; set; } = "";
        public string Summary { get; set; } = "";
        public string? Language { get; set; }
        public long OpenedAt { get; set; }
        public long? ClosedAt { get; set; }
        public string? ClosedBy { get; set; }
        public long Withdrawn { get; set; }

        public Case ToCase() =>
            new(
                Number,
                ConversationId,
                Department,
                Wish,
                Contact,
                Summary,
                Language,
                Instants.FromStored(OpenedAt),
                Instants.FromStored(ClosedAt),
                ClosedBy,
                Withdrawn == 1
            );
    }
}
