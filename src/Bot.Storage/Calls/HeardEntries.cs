using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Calls;

/// <inheritdoc />
internal sealed class HeardEntries(IDatabase database, IConversationSignals signals) : IHeardEntries
{
    private const string Cut = """
        UPDATE entries SET activity_json = @activityJson
        WHERE conversation_id = @conversationId AND sequence = @sequence AND kind IN ('Bot', 'Agent')
        """;

    public Task<bool> CutAsync(string conversationId, long sequence, string activityJson, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async session =>
            {
                if (await ConversationTable.LockAsync(session, conversationId).ConfigureAwait(false) is not { IsErased: false })
                {
                    return false;
                }

                session.AfterCommit(() => signals.Changed(conversationId));
                return await session
                        .ExecuteAsync(
                            Cut,
                            new
                            {
                                conversationId,
                                sequence,
                                activityJson,
                            }
                        )
                        .ConfigureAwait(false) == 1;
            },
            cancellationToken
        );
}
