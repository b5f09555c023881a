using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;

namespace Bot.Host.Tests.Handoff;

/// <summary>A turn with one message, and an inner handler that answers as told.</summary>
internal sealed class TurnAround(Func<TurnWork, TurnResult> answer) : ITurnHandler
{
    public Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken) => Task.FromResult(answer(work));

    public static TurnWork Work(string text, ConversationOwner owner, string? state = null, string channel = "whatsapp") =>
        new()
        {
            Lease = new TurnLease("c", "t", 1, 1, owner),
            Conversation = new Conversation
            {
                Id = "c",
                Channel = channel,
                ChannelConversationKey = "k",
                ResidentId = "r",
                Language = "en",
                Owner = owner,
                StateJson = state,
            },
            Entries =
            [
                new ConversationEntry
                {
                    ConversationId = "c",
                    Sequence = 1,
                    EntryId = "e",
                    Episode = 1,
                    Kind = EntryKind.Resident,
                    AuthorId = "r",
                    At = DateTimeOffset.UnixEpoch,
                    ActivityJson = JsonSerializer.Serialize(new { type = "message", text }),
                },
            ],
            Attempt = 1,
            QueuedAt = DateTimeOffset.UnixEpoch,
        };

    public static TurnResult Result(string outcome, string? state = null, HandoffChange? handoff = null) =>
        new()
        {
            Replies = [new EntryDraft(EntryKind.Bot, "bot", """{"type":"message","text":"from the dialog"}""")],
            StateJson = state,
            Handoff = handoff,
            Decision = new DecisionRecord
            {
                Id = "d",
                Outcome = outcome,
                Reason = "test",
                Language = "en",
                Json = "{}",
            },
        };

    internal sealed class Ids : IIdSource
    {
        private int _last;

        public string NewId() => $"id-{++_last}";
    }
}
