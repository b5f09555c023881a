using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>The statement that opens a link, in the transaction that asks the desk.</summary>
internal static class OutsideDeskTable
{
    private const string Upsert = """
        INSERT INTO outside_desk_links (handoff_id, conversation_id, desk, through, forwarded, opened_at)
          VALUES (@handoffId, @conversationId, @desk, @through, @through, @now)
        ON CONFLICT (handoff_id) DO UPDATE SET desk = @desk, through = @through, forwarded = @through, contact = NULL, reference = NULL,
          opened_at = @now, closed_at = NULL
        """;

    /// <returns>The request, for the outbox.</returns>
    public static async Task<OutboxDraft> OpenAsync(
        DatabaseSession session,
        string conversationId,
        string handoffId,
        string desk,
        long through,
        long now
    )
    {
        await session
            .ExecuteAsync(
                Upsert,
                new
                {
                    handoffId,
                    conversationId,
                    desk,
                    through,
                    now,
                }
            )
            .ConfigureAwait(false);
        return new OutboxDraft(desk, new OutsideDeskPayload(OutsideDeskPayload.Open, handoffId).Write());
    }
}
