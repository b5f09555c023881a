using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Knowledge.Snapshots;
using Bot.Protocol.Activities;

namespace Bot.Host.Handoff;

/// <summary>
/// Reads what residents write to agents for danger, and what they wrote just before and nobody answered. The bot gives the emergency
/// numbers at once while the agent has not said a word yet, else when the agent leaves it unanswered for a while; either way the
/// conversation is urgent from then on.
/// </summary>
internal sealed class HeldDanger(IEntrySends sends, HandoffSettings settings, ISnapshotSource knowledge, TimeProvider clock)
{
    /// <param name="conversation">An agent has it.</param>
    /// <param name="entries">The newest, in order. The same may come again, on any host: what is done is done once.</param>
    /// <returns>When to read again although nothing was written; null: then only.</returns>
    public async Task<DateTimeOffset?> ReadAsync(
        Conversation conversation,
        IReadOnlyList<ConversationEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var answeredThrough = entries.LastOrDefault(e => e.Kind == EntryKind.Agent && e.Owner == conversation.Owner)?.Sequence;
        var episode = entries.Where(e => e.Episode == conversation.Episode).ToList();
        var spokenThrough = episode.LastOrDefault(e => e.Kind == EntryKind.Agent)?.Sequence ?? 0;
        // Written to this agent, to one who passed it on without a word, or to the bot, which was given no turn any more.
        var unread = episode.Where(e =>
            e.Kind == EntryKind.Resident && e.Sequence > spokenThrough && (e.Owner.Kind == OwnerKind.Agent || e.IsUnanswered)
        );
        var snapshot = knowledge.Ready;
        string? before = null;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in unread)
        {
            if (ActivityJson.Parse(entry.ActivityJson).Text is not { Length: > 0 } text)
            {
                continue;
            }

            // Another kind of danger has other numbers; the same is not told twice.
            if (Emergencies.Notice(text, before, conversation.Language, snapshot) is var (notice, reason) && told.Add(reason))
            {
                var due = entry.At + (answeredThrough is null ? TimeSpan.Zero : settings.DangerUnanswered);
                await RaiseAsync(conversation, entry.Sequence, reason, cancellationToken);
                if (due > clock.GetUtcNow())
                {
                    return due;
                }

                await sends.SendAsync(
                    Send(conversation, $"danger-numbers-{entry.Sequence}") with
                    {
                        Entries = [notice],
                    },
                    cancellationToken
                );
            }

            before = text;
        }

        return null;
    }

    private Task<SendResult> RaiseAsync(Conversation conversation, long sequence, string reason, CancellationToken cancellationToken)
    {
        var seen = ActivityFactory.Event(
            "handoff.danger",
            JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = reason })
        );
        return sends.SendAsync(
            Send(conversation, $"danger-{sequence}") with
            {
                Entries = [new EntryDraft(EntryKind.Event, "system", ActivityJson.Write(seen))],
                Handoff = new HandoffChange(HandoffState.Active, conversation.Owner, reason) { Priority = HandoffPriority.Urgent },
            },
            cancellationToken
        );
    }

    private static EntrySend Send(Conversation conversation, string key) =>
        new()
        {
            ConversationId = conversation.Id,
            ExpectedOwner = conversation.Owner,
            IdempotencyKey = key,
        };
}
