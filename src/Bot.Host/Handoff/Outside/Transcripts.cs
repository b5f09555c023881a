using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;

namespace Bot.Host.Handoff.Outside;

/// <summary>What was said, as desks outside get it: what the resident saw, and nothing else.</summary>
internal sealed class Transcripts(IConversationLog log)
{
    private const int Page = 500;

    /// <summary>Of this episode, up to <paramref name="through"/>.</summary>
    public async Task<Transcript> ReadAsync(Conversation conversation, long through, CancellationToken cancellationToken)
    {
        var said = new List<Activity>();
        for (var after = 0L; after < through; )
        {
            var page = await log.ReadAsync(conversation.Id, after, Page, cancellationToken);
            if (page.Count == 0)
            {
                break;
            }

            said.AddRange(page.Where(e => e.Sequence <= through && e.Episode == conversation.Episode).Select(Map).OfType<Activity>());
            after = page[^1].Sequence;
        }

        return new Transcript { Activities = said };
    }

    /// <summary>One entry; null when it is gone or not for the resident's eyes.</summary>
    public async Task<Activity?> FindAsync(string conversationId, long sequence, CancellationToken cancellationToken) =>
        (await log.ReadAsync(conversationId, sequence - 1, 1, cancellationToken)).FirstOrDefault(e => e.Sequence == sequence) is { } entry
            ? Map(entry)
            : null;

    private static Activity? Map(ConversationEntry entry)
    {
        if (entry.Kind is EntryKind.Note or EntryKind.Event)
        {
            return null;
        }

        var activity = ActivityJson.Parse(entry.ActivityJson);
        var resident = entry.Kind == EntryKind.Resident;

        // Residents' account ids may be telephone numbers: they stay here.
        return activity.Is(ActivityTypes.Message)
            ? activity with
            {
                Id = entry.ActivityId,
                Timestamp = entry.At,
                Conversation = new() { Id = entry.ConversationId },
                From = new()
                {
                    Id = resident ? "resident" : "bot",
                    Name = activity.From?.Name,
                    Role = resident ? Roles.User : Roles.Bot,
                },
                Recipient = null,
                ServiceUrl = null,
                ChannelData = null,
            }
            : null;
    }
}
