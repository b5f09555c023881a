using System.Text.Json;
using Bot.Knowledge.Editing;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Publishing;

/// <summary>Keeps the last trial of each change, for whichever host is asked for it.</summary>
public sealed class ArticleTrials(IDatabase database)
{
    private const string Upsert = """
        INSERT INTO article_trials (change_id, version, state, at, result_json, problem) VALUES (@changeId, @version, @state, @at, @result, @problem)
        ON CONFLICT (change_id) DO UPDATE SET version = @version, state = @state, at = @at, result_json = @result, problem = @problem
        """;

    private const string One = "SELECT version, state, at, result_json, problem FROM article_trials WHERE change_id = @changeId";

    public Task KeepAsync(ArticleTrial trial, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trial);
        var result = trial.Result is null ? null : JsonSerializer.Serialize(trial.Result, JsonSerializerOptions.Web);
        return database.WriteAsync(
            s =>
                s.ExecuteAsync(
                    Upsert,
                    new
                    {
                        changeId = trial.ChangeId,
                        version = trial.Version,
                        state = trial.State.ToString(),
                        at = trial.At.ToStored(),
                        result,
                        problem = trial.Problem,
                    }
                ),
            cancellationToken
        );
    }

    /// <returns>Null: it was never tried.</returns>
    public Task<ArticleTrial?> FindAsync(string changeId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(One, new { changeId }).ConfigureAwait(false))?.ToTrial(changeId),
            cancellationToken
        );

    private sealed class Row
    {
        public long Version { get; set; }
        public string State { get; set; } = "";
        public long At { get; set; }
        public string? ResultJson { get; set; }
        public string? Problem { get; set; }

        public ArticleTrial ToTrial(string changeId) =>
            new(
                changeId,
                Version,
                Enum.Parse<ArticleTrialState>(State),
                Instants.FromStored(At),
                ResultJson is null ? null : JsonSerializer.Deserialize<TrialResult>(ResultJson, JsonSerializerOptions.Web),
                Problem
            );
    }
}
