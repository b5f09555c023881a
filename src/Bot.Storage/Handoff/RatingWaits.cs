using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>Episodes that an agent has ended and that stay open for a while, to take the rating that was asked for.</summary>
public sealed class RatingWaits
{
    private const string Keep =
        "INSERT INTO rating_waits (conversation_id, episode, close_at) VALUES (@id, @episode, @at) ON CONFLICT (conversation_id) "
        + "DO UPDATE SET episode = @episode, close_at = @at";

    // Index rating_waits_due.
    private const string Due = "SELECT conversation_id FROM rating_waits WHERE close_at <= @now ORDER BY close_at LIMIT 200";
    private const string EpisodeDue = "SELECT episode FROM rating_waits WHERE conversation_id = @conversationId AND close_at <= @now";
    private const string Done = "DELETE FROM rating_waits WHERE conversation_id = @conversationId";

    private readonly IDatabase _database;
    private readonly TimeProvider _clock;
    private readonly IConversationSignals _signals;
    private readonly TurnTable _turns;
    private readonly HandoffTable _handoffs;

    internal RatingWaits(IDatabase database, TimeProvider clock, IConversationSignals signals, TurnTable turns, HandoffTable handoffs) =>
        (_database, _clock, _signals, _turns, _handoffs) = (database, clock, signals, turns, handoffs);

    /// <summary>Conversations whose time to rate is over, the longest over first.</summary>
    public Task<IReadOnlyList<string>> ListDueAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(s => s.QueryAsync<string>(Due, new { now = _clock.Now() }), cancellationToken);

    /// <summary>
    /// Ends the time to rate, and with it the episode, unless that has ended or the resident has asked for a person since. Twice is once.
    /// </summary>
    public Task EndAsync(string conversationId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(s => EndAsync(s, conversationId), cancellationToken);

    /// <summary>Keeps the conversation's episode open until then.</summary>
    internal static Task KeepAsync(DatabaseSession session, ConversationRow conversation, DateTimeOffset until) =>
        session.ExecuteAsync(
            Keep,
            new
            {
                id = conversation.Id,
                episode = conversation.Episode,
                at = until.ToStored(),
            }
        );

    private async Task<bool> EndAsync(DatabaseSession session, string conversationId)
    {
        var conversation = await ConversationTable.LockAsync(session, conversationId).ConfigureAwait(false);
        if (
            await session.FirstOrDefaultAsync<long?>(EpisodeDue, new { conversationId, now = _clock.Now() }).ConfigureAwait(false)
            is not { } episode
        )
        {
            return false;
        }

        await session.ExecuteAsync(Done, new { conversationId }).ConfigureAwait(false);
        if (
            conversation is { IsClosed: false, IsErased: false }
            && conversation.Episode == episode
            && conversation.OwnerValue.Kind == OwnerKind.Bot
        )
        {
            await _handoffs.CloseWithEpisodeAsync(session, conversation, "rating:over").ConfigureAwait(false);
            conversation.ClosedAt = _clock.Now();
            await _turns.DropUnlessWorkedAsync(session, conversationId).ConfigureAwait(false);
            await ConversationTable.UpdateAsync(session, conversation).ConfigureAwait(false);
        }

        session.AfterCommit(() => _signals.Changed(conversationId));
        return true;
    }
}
