using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>Reads when the episodes of a conversation went on.</summary>
public sealed class Episodes(IDatabase database)
{
    // By the primary key of entries: all of one conversation.
    private const string Of =
        "SELECT episode, min(at) AS begins, max(at) AS ends FROM entries WHERE conversation_id = @conversationId GROUP BY episode ORDER BY episode";

    /// <returns>The first first; one whose entries were deleted by retention is left out.</returns>
    public Task<IReadOnlyList<EpisodeTime>> ListAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<EpisodeTime>>(
            async s =>
                [
                    .. (await s.QueryAsync<Row>(Of, new { conversationId }).ConfigureAwait(false)).Select(r => new EpisodeTime(
                        (int)r.Episode,
                        DateTimeOffset.FromUnixTimeMilliseconds(r.Begins),
                        DateTimeOffset.FromUnixTimeMilliseconds(r.Ends)
                    )),
                ],
            cancellationToken
        );

    private sealed class Row
    {
        public long Episode { get; set; }
        public long Begins { get; set; }
        public long Ends { get; set; }
    }
}
