using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Handoff;
using Bot.Knowledge.Background;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Sending;

/// <summary>
/// In queues with drafts, writes what the bot would answer to each new message of a resident who is with an agent.
/// </summary>
internal sealed class DraftWriter(
    IConversationSignals signals,
    IConversationLog log,
    DeskLists lists,
    Drafts drafts,
    Suggestions suggestions,
    QueueDirectory queues,
    TimeProvider clock,
    ILogger<DraftWriter> logger
) : BackgroundService
{
    private const int LookBack = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var feed = signals.SubscribeToAll();
        await Repeat.EveryAsync(
            cancellationToken => DraftChangedAsync(feed, cancellationToken),
            "Writing drafts for agents",
            TimeSpan.Zero,
            clock,
            logger,
            stoppingToken
        );
    }

    // The feed is read even when no queue has drafts, so that it holds no old changes once one has.
    private async Task DraftChangedAsync(IConversationFeed feed, CancellationToken cancellationToken)
    {
        var changed = await feed.WaitAsync(cancellationToken) ?? [];
        if (!queues.All.Any(queue => queue.Drafts))
        {
            return;
        }

        await Passes.EachAsync(changed, DraftAsync, cancellationToken);
    }

    private async Task DraftAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (
            await lists.FindAsync(conversationId, null, cancellationToken) is not { State: HandoffState.Active } row
            || queues.Find(row.Queue ?? "") is not { Drafts: true }
        )
        {
            return;
        }

        var entries = await log.ReadAsync(
            conversationId,
            Math.Max(0, row.Conversation.LastSequence - LookBack),
            LookBack,
            cancellationToken
        );
        if (
            entries.LastOrDefault(e => e.Kind is EntryKind.Resident or EntryKind.Agent) is not { Kind: EntryKind.Resident } asked
            || ActivityJson.Parse(asked.ActivityJson).Text is not { Length: > 0 }
        )
        {
            return;
        }

        if (
            (await suggestions.FindAsync(row.Conversation, 1, cancellationToken)).FirstOrDefault() is { } best
            && await drafts.AddAsync(
                conversationId,
                asked.Sequence,
                best.Url is null ? best.Text : $"{best.Text}\n{best.Url}",
                best.EntryId,
                cancellationToken
            )
        )
        {
            signals.Changed(conversationId);
        }
    }
}
