using Bot.Dialogs.Conversations;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>Has the talks that agents hold read whenever a resident has written. Any number of hosts may do so at once.</summary>
internal sealed class HeldTalks(HandoffWorkList work, IConversationLog log, HeldDanger danger, TimeProvider clock)
{
    private const int LookBack = 50;
    private const int MostHeld = 2_000;

    private Dictionary<string, Looked> _looked = new(StringComparer.Ordinal);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        var looked = new Dictionary<string, Looked>(StringComparer.Ordinal);
        foreach (var state in (HandoffState[])[HandoffState.Active, HandoffState.WrappingUp])
        {
            foreach (var held in await work.ListAsync(state, MostHeld, cancellationToken))
            {
                var isKnown = _looked.TryGetValue(held.ConversationId, out var last) && last.ResidentAt == held.ResidentAt && (last.Due is null || last.Due > clock.GetUtcNow());
                looked[held.ConversationId] = isKnown ? last! : new Looked(held.ResidentAt, await LookAsync(held.ConversationId, cancellationToken));
            }
        }

        _looked = looked;
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

    private sealed record Looked(DateTimeOffset? ResidentAt, DateTimeOffset? Due);
}
