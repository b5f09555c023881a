using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Handoff;
using Bot.Protocol.Activities;
using Bot.Storage.Database;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Sending;

/// <summary>In queues with drafts, writes what the bot would answer to each new message of a resident whom an agent has.</summary>
internal sealed partial class DraftWriter(
    IConversationSignals signals,
    IConversationLog log,
    DeskLists lists,
    Drafts drafts,
    Suggestions suggestions,
    QueueDirectory queues,
    ILogger<DraftWriter> logger
) : BackgroundService
{
    private const int LookBack = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var feed = signals.SubscribeToAll();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (
                    var id in queues.All.Any(q => q.Drafts)
                        ? await feed.WaitAsync(stoppingToken) ?? []
                        : await IdleAsync(feed, stoppingToken)
                )
                {
                    await DraftAsync(id, stoppingToken);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception problem)
            {
                LogFailed(problem.GetType().Name, problem is StoreUnavailableException ? null : problem.StackTrace);
            }
        }
    }

    private static async Task<IReadOnlyCollection<string>> IdleAsync(IConversationFeed feed, CancellationToken stoppingToken)
    {
        await feed.WaitAsync(stoppingToken);
        return [];
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

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "A draft could not be written ({Problem}).\n{Stack}")]
    private partial void LogFailed(string problem, string? stack);
}
