using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Dialogs.Turns;
using Bot.Storage.Calls;
using Bot.Storage.Database;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Compliance;

/// <summary>One host's view of a store: all ports on one database. Several may be open on the same record.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    internal TestStore(Func<IStoreProbe, IDatabase> open, FakeTimeProvider clock)
    {
        Clock = clock;
        _services = new ServiceCollection()
            .AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(Microsoft.Extensions.Logging.Abstractions.NullLogger<>))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IIdSource, Conversations.RandomIdSource>()
            .AddSingleton(new StorageOptions())
            .AddSingleton(_ => open(Probe))
            .AddConversationPorts()
            .AddStaffStore()
            .AddHandoffStore()
            .AddSingleton<IHandoffArrivals, NoArrivals>()
            .AddDeskStore()
            .AddCallStore()
            .AddPublishingStore()
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; }

    internal CrashProbe Probe { get; } = new();

    internal IDatabase Database => Get<IDatabase>();

    internal IInbox Inbox => Get<IInbox>();

    internal IConversationLog Log => Get<IConversationLog>();

    internal ITurnQueue Queue => Get<ITurnQueue>();

    internal ITurnCommits Commits => Get<ITurnCommits>();

    internal IOutbox Outbox => Get<IOutbox>();

    internal IEntrySends Sends => Get<IEntrySends>();

    internal IDecisions Decisions => Get<IDecisions>();

    internal IDeadLetters DeadLetters => Get<IDeadLetters>();

    internal IFeedback Feedback => Get<IFeedback>();

    internal IConversationSignals Signals => Get<IConversationSignals>();

    internal Task<Accepted> AcceptAsync(
        string text,
        string resident = "r1",
        string? externalId = null,
        ReplyDelivery delivery = ReplyDelivery.Pulled,
        ClosedConversation whenClosed = ClosedConversation.NewEpisode
    ) =>
        Inbox.AcceptAsync(
            new InboundMessage
            {
                Channel = "test",
                ChannelConversationKey = resident,
                ResidentId = resident,
                ExternalId = externalId,
                ActivityJson = Message(text),
                Delivery = delivery,
                WhenClosed = whenClosed,
            }
        );

    internal async Task<TurnWork> ClaimAsync() => await TryClaimAsync() ?? throw new InvalidOperationException("No turn is due.");

    internal Task<TurnWork?> TryClaimAsync() => Queue.ClaimAsync("test", TimeSpan.FromSeconds(30));

    internal Task<CommitResult> CommitAsync(TurnWork work, params string[] replies) => CommitAsync(work, Result(replies));

    internal Task<CommitResult> CommitAsync(TurnWork work, TurnResult result) => Commits.CommitAsync(new TurnCommit(work.Lease, result));

    internal Task<SendResult> SendAsync(
        string conversationId,
        HandoffChange? handoff = null,
        bool close = false,
        params EntryDraft[] entries
    ) =>
        Sends.SendAsync(
            new EntrySend
            {
                ConversationId = conversationId,
                Handoff = handoff,
                CloseEpisode = close,
                Entries = entries,
            }
        );

    internal static TurnResult Result(params string[] replies) =>
        new()
        {
            Replies = [.. replies.Select(r => new EntryDraft(EntryKind.Bot, "bot", Message(r)))],
            Decision = new DecisionRecord
            {
                Id = Guid.NewGuid().ToString("N"),
                Outcome = "answer",
                Reason = "test",
                Json = "{}",
            },
        };

    internal static string Message(string text) => $$"""{"type":"message","text":"{{text}}"}""";

    internal static string Text(string activityJson) =>
        System.Text.Json.JsonDocument.Parse(activityJson).RootElement.GetProperty("text").GetString()!;

    internal async Task<string[]> TextsAsync(string conversationId) =>
        [.. (await Log.ReadAsync(conversationId, 0, 1000)).Select(e => Text(e.ActivityJson))];

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    internal T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();
}
