using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <summary>
/// The statements on <c>handoffs</c> and <c>handoff_steps</c>. Every step of a hand-off, whoever takes it, goes through
/// <see cref="ApplyAsync"/> in the transaction that also tells the resident; what a hand-off means further (queues, leases, cases) is
/// kept in other tables under its id.
/// </summary>
internal sealed class HandoffTable(TimeProvider clock, IIdSource ids)
{
    private const string FindOpen =
        "SELECT id AS Id, details_json AS Details FROM handoffs WHERE conversation_id = @conversationId AND closed_at IS NULL";

    private const string Insert = """
        INSERT INTO handoffs (id, conversation_id, episode, state, owner, reason, priority, department, language, details_json,
          requested_at, updated_at, closed_at, version)
        VALUES (@id, @conversationId, @episode, @state, @owner, @reason, @priority, @department, @language, @details, @now, @now, @closedAt, 1)
        """;

    private const string Update = """
        UPDATE handoffs SET state = @state, owner = @owner, updated_at = @now, closed_at = @closedAt, version = version + 1,
          reason = CASE WHEN priority < @priority THEN @reason ELSE reason END,
          priority = CASE WHEN priority > @priority THEN priority ELSE @priority END,
          department = COALESCE(@department, department), language = COALESCE(@language, language), details_json = @details
        WHERE id = @id
        """;

    private const string AddStep = """
        INSERT INTO handoff_steps (handoff_id, conversation_id, state, owner, reason, priority, cause, at)
        VALUES (@id, @conversationId, @state, @owner, @reason, @priority, @cause, @now)
        """;

    /// <summary>
    /// Writes the step and its history, and gives <paramref name="conversation"/> its new owner in memory; the caller writes it back.
    /// </summary>
    /// <param name="cause">What it came from: <c>turn:…</c> or <c>send:…</c>.</param>
    /// <returns>The hand-off's id.</returns>
    public async Task<string> ApplyAsync(DatabaseSession session, ConversationRow conversation, HandoffChange change, string cause)
    {
        var ends = change.State is HandoffState.Closed or HandoffState.BackToBot;
        var (open, known) =
            await session.FirstOrDefaultAsync<OpenHandoff>(FindOpen, new { conversationId = conversation.Id }).ConfigureAwait(false)
            ?? new(null, null);
        var now = clock.Now();
        var row = new
        {
            id = open ?? ids.NewId(),
            conversationId = conversation.Id,
            episode = conversation.Episode,
            state = change.State.ToString(),
            owner = change.Owner.ToString(),
            reason = change.Reason,
            priority = (long)change.Priority,
            department = change.Department ?? (open is null ? conversation.Department : null),
            language = change.Language ?? (open is null ? conversation.Language : null),
            details = Together(known, change.DetailsJson),
            now,
            closedAt = ends ? now : (long?)null,
            cause,
        };
        await session.ExecuteAsync(open is null ? Insert : Update, row).ConfigureAwait(false);
        await session.ExecuteAsync(AddStep, row).ConfigureAwait(false);
        conversation.Owner = row.owner;
        if (ends && open is not null)
        {
            await Handoff.TicketTable.EndAsync(session, open).ConfigureAwait(false);
        }

        return row.id;
    }

    /// <summary>
    /// What is known of the request with what is new: a contact that is given takes nothing from the summary that an agent reads.
    /// </summary>
    private static string? Together(string? known, string? added)
    {
        if (known is null || added is null || JsonNode.Parse(known) is not JsonObject all || JsonNode.Parse(added) is not JsonObject fields)
        {
            return added ?? known;
        }

        foreach (var (name, value) in fields)
        {
            all[name] = value?.DeepClone();
        }

        return all.ToJsonString();
    }

    /// <summary>Ends the open hand-off, if any, with its episode.</summary>
    public async Task CloseWithEpisodeAsync(DatabaseSession session, ConversationRow conversation, string cause)
    {
        if (
            await session.FirstOrDefaultAsync<OpenHandoff>(FindOpen, new { conversationId = conversation.Id }).ConfigureAwait(false)
            is not null
        )
        {
            await ApplyAsync(
                    session,
                    conversation,
                    new HandoffChange(HandoffState.Closed, conversation.OwnerValue, "episode_closed"),
                    cause
                )
                .ConfigureAwait(false);
        }
    }

    private sealed record OpenHandoff(string? Id, string? Details);
}
