using Bot.Dialogs.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Checks the conversations that agents hold for danger, whenever a resident has written. Any number of hosts may do so at once. A
/// conversation that cannot be read does not stop the others and is tried again after a minute.
/// </summary>
internal sealed partial class HeldTalks(
    HandoffWorkList work,
    IConversationLog log,
    HeldDanger danger,
    TimeProvider clock,
    ILogger<HeldTalks> logger
)
{
    private const int LookBack = 50;
    private const int MostHeld = 2_000;

    private static readonly TimeSpan TryAgain = TimeSpan.FromMinutes(1);

    private Dictionary<string, Looked> _looked = new(StringComparer.Ordinal);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        var looked = new Dictionary<string, Looked>(StringComparer.Ordinal);
        foreach (var state in (HandoffState[])[HandoffState.Active, HandoffState.WrappingUp])
        {
            foreach (var held in await work.ListAsync(state, MostHeld, cancellationToken))
            {
                var isKnown =
                    _looked.TryGetValue(held.ConversationId, out var last)
                    && last.ResidentAt == held.ResidentAt
                    && (last.Due is null || last.Due > clock.GetUtcNow());
                looked[held.ConversationId] = isKnown
                    ? last!
                    : new Looked(held.ResidentAt, await TryLookAsync(held.ConversationId, cancellationToken));
            }
        }

        _looked = looked;
    }

    private async Task<DateTimeOffset?> TryLookAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return await LookAsync(conversationId, cancellationToken);
        }
        catch (Exception problem) when (problem is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            LogUnread(conversationId, problem.GetType().Name, problem.StackTrace);
            return clock.GetUtcNow() + TryAgain;
        }
    }

    private async Task<DateTimeOffset?> LookAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(conversationId, cancellationToken) is not { Owner.Kind: OwnerKind.Agent, IsClosed: false } conversation)
        {
            return null;
        }

        var entries = await log.ReadAsync(conversationId, Math.Max(0, conversation.LastSequence - LookBack), LookBack, cancellationToken);
        return await danger.ReadAsync(conversation, entries, cancellationToken);
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Conversation {ConversationId}, which an agent has, could not be read for danger: {Problem}. It is tried again in a minute.\n{Stack}"
    )]
    private partial void LogUnread(string conversationId, string problem, string? stack);

    private sealed record Looked(DateTimeOffset? ResidentAt, DateTimeOffset? Due);
}
