using Bot.Knowledge.Editing;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Publishing;

/// <summary>Keeps the changes of articles and what each published.</summary>
public sealed class ArticleChanges(IDatabase database, TimeProvider clock, AuditLog audit)
{
    private const string Columns = ArticleChangeRow.Columns;

    private const string Insert = """
        INSERT INTO article_changes (id, article_id, department, english_title, chinese_title, state, author_id, editor_id, reviewer_id,
          note, review_note, version, draft_json,
          base_english, base_chinese, base_digest, english, chinese, digest, created_at, updated_at, submitted_at, decided_at)
        VALUES (@id, @articleId, @department, @englishTitle, @chineseTitle, @state, @authorId, @editorId, @reviewerId,
          @note, @reviewNote, @version, @draftJson,
          @baseEnglish, @baseChinese, @baseDigest, @english, @chinese, @digest, @createdAt, @updatedAt, @submittedAt, @decidedAt)
        ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE article_changes SET english_title = @englishTitle, chinese_title = @chineseTitle, state = @state, editor_id = @editorId,
          reviewer_id = @reviewerId, note = @note, review_note = @reviewNote, version = @version + 1, draft_json = @draftJson,
          base_english = @baseEnglish, base_chinese = @baseChinese, base_digest = @baseDigest,
          english = @english, chinese = @chinese, digest = @digest, updated_at = @updatedAt, submitted_at = @submittedAt, decided_at = @decidedAt
        WHERE id = @id AND version = @version AND state IN ('Draft', 'Submitted')
        """;

    private const string NumberIt =
        "UPDATE article_changes SET number = (SELECT COALESCE(MAX(number), 0) + 1 FROM article_changes) WHERE id = @id";
    private const string One = $"SELECT {Columns} FROM article_changes WHERE id = @id";

    // Index article_changes_open.
    private const string OpenOfArticle =
        $"SELECT {Columns} FROM article_changes WHERE article_id = @articleId AND state IN ('Draft', 'Submitted')";
    private const string OpenOnes = "SELECT article_id, id, state FROM article_changes WHERE state IN ('Draft', 'Submitted')";

    // Index article_changes_article.
    private const string PublishedOfArticle =
        $"SELECT {Columns} FROM article_changes WHERE article_id = @articleId AND number IS NOT NULL ORDER BY number DESC LIMIT 100";
    private const string Last = "SELECT COALESCE(MAX(number), 0) FROM article_changes";
    private const string Publications =
        "SELECT number, id AS change_id, article_id, department, base_digest, digest FROM article_changes WHERE number IS NOT NULL ORDER BY number";

    /// <summary>Begins a change.</summary>
    /// <returns>The change as kept; or the one that is open for the article already, when its id is another.</returns>
    public Task<ArticleChange> BeginAsync(ArticleChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            async s =>
            {
                await s.LockKeyAsync("article_changes").ConfigureAwait(false);
                if (await s.ExecuteAsync(Insert, ArticleChangeRow.Parameters(change)).ConfigureAwait(false) == 1)
                {
                    await audit
                        .AppendAsync(
                            s,
                            new AuditRecord(change.AuthorId, "article-change-begun", change.ArticleId, new { change = change.Id })
                        )
                        .ConfigureAwait(false);
                }

                return (
                    await s.FirstOrDefaultAsync<ArticleChangeRow>(OpenOfArticle, new { articleId = change.ArticleId }).ConfigureAwait(false)
                )!.ToChange();
            },
            cancellationToken
        );
    }

    /// <summary>Saves an open change or takes it a step further; one that is published gets the next number.</summary>
    /// <param name="change">As it is to be, with the version that it was read with.</param>
    /// <param name="by">The account.</param>
    /// <param name="action">For the audit log; null: saved only.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>The change as kept; null when somebody else saved it meanwhile or it is closed, and nothing was written.</returns>
    public Task<ArticleChange?> SaveAsync(ArticleChange change, string by, string? action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            async s =>
            {
                await s.LockKeyAsync("article_changes").ConfigureAwait(false);
                if (await s.ExecuteAsync(Update, ArticleChangeRow.Parameters(change)).ConfigureAwait(false) == 0)
                {
                    return null;
                }

                if (change.State == ArticleChangeState.Published)
                {
                    await s.ExecuteAsync(NumberIt, new { id = change.Id }).ConfigureAwait(false);
                }

                if (action is not null)
                {
                    await audit
                        .AppendAsync(
                            s,
                            new AuditRecord(by, action, change.ArticleId, new { change = change.Id, digest = change.Published?.Digest })
                        )
                        .ConfigureAwait(false);
                }

                return (await s.FirstOrDefaultAsync<ArticleChangeRow>(One, new { id = change.Id }).ConfigureAwait(false))?.ToChange();
            },
            cancellationToken
        );
    }

    public Task<ArticleChange?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<ArticleChangeRow>(One, new { id }).ConfigureAwait(false))?.ToChange(),
            cancellationToken
        );

    public Task<ArticleChange?> FindOpenAsync(string articleId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<ArticleChangeRow>(OpenOfArticle, new { articleId }).ConfigureAwait(false))?.ToChange(),
            cancellationToken
        );

    /// <summary>All that are open, by article: id and state.</summary>
    public Task<IReadOnlyDictionary<string, (string Id, ArticleChangeState State)>> ListOpenAsync(
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyDictionary<string, (string, ArticleChangeState)>>(
            async s =>
                (await s.QueryAsync<OpenRow>(OpenOnes).ConfigureAwait(false)).ToDictionary(
                    r => r.ArticleId,
                    r => (r.Id, Enum.Parse<ArticleChangeState>(r.State)),
                    StringComparer.Ordinal
                ),
            cancellationToken
        );

    /// <summary>Newest first.</summary>
    /// <param name="states">Only of these.</param>
    /// <param name="before">The <see cref="ArticleChange.Key"/> at which the last page ended; null: from the newest.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="departments">Only of these; null: all.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<ArticleChange>> ListAsync(
        IReadOnlyList<ArticleChangeState> states,
        long? before,
        int take,
        IReadOnlyList<string>? departments = null,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyList<ArticleChange>>(
            async s =>
            {
                var names = states.Select(state => state.ToString()).ToList();
                var sql =
                    $"SELECT {Columns} FROM article_changes WHERE {s.Sql.IsIn("state", "states")}"
                    + $"{(departments is null ? "" : $" AND {s.Sql.IsIn("department", "departments")}")} AND key < @before "
                    + "ORDER BY key DESC LIMIT @take";
                var rows = await s.QueryAsync<ArticleChangeRow>(
                        sql,
                        new
                        {
                            states = s.Sql.List(names),
                            departments = s.Sql.List([.. departments ?? []]),
                            before = before ?? long.MaxValue,
                            take,
                        }
                    )
                    .ConfigureAwait(false);
                return [.. rows.Select(r => r.ToChange())];
            },
            cancellationToken
        );

    /// <summary>What was published of an article, newest first, at most 100.</summary>
    public Task<IReadOnlyList<ArticleChange>> ListPublishedAsync(string articleId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ArticleChange>>(
            async s =>
                [
                    .. (await s.QueryAsync<ArticleChangeRow>(PublishedOfArticle, new { articleId }).ConfigureAwait(false)).Select(r =>
                        r.ToChange()
                    ),
                ],
            cancellationToken
        );

    /// <summary>The number of the newest publication; 0: nothing was published.</summary>
    public Task<long> LastNumberAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => s.FirstOrDefaultAsync<long>(Last), cancellationToken);

    /// <summary>All publications, oldest first.</summary>
    public Task<IReadOnlyList<ArticlePublication>> ListPublicationsAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ArticlePublication>>(
            async s =>
                [
                    .. (await s.QueryAsync<PublicationRow>(Publications).ConfigureAwait(false)).Select(r => new ArticlePublication(
                        r.Number,
                        r.ChangeId,
                        r.ArticleId,
                        r.Department,
                        r.BaseDigest,
                        r.Digest
                    )),
                ],
            cancellationToken
        );

    /// <summary>A change as it begins, dated now.</summary>
    /// <param name="id">A new id.</param>
    /// <param name="by">The account.</param>
    /// <param name="draft">What is written so far.</param>
    /// <param name="from">The files as they stand.</param>
    public ArticleChange New(string id, string by, ArticleDraft draft, ArticleTexts from)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var now = clock.GetUtcNow();
        return new()
        {
            Id = id,
            ArticleId = draft.Id,
            Department = draft.Department,
            Title = draft.Title,
            AuthorId = by,
            EditorId = by,
            Draft = draft,
            Base = from,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private sealed class OpenRow
    {
        public string ArticleId { get; set; } = "";
        public string Id { get; set; } = "";
        public string State { get; set; } = "";
    }

    private sealed class PublicationRow
    {
        public long Number { get; set; }
        public string ChangeId { get; set; } = "";
        public string ArticleId { get; set; } = "";
        public string Department { get; set; } = "";
        public string BaseDigest { get; set; } = "";
        public string Digest { get; set; } = "";
    }
}
