using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Host.Desk.Sending;
using Bot.Host.Tests.Hosting;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Sending;

/// <summary>What the desk suggests goes by what the resident asked, not by thanks or by the wish for a person.</summary>
public sealed class SuggestionsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Theory]
    [InlineData("handoff", false)]
    [InlineData("smalltalk", false)]
    [InlineData("feedback", false)]
    [InlineData("no_answer", true)]
    [InlineData("answer", true)]
    [InlineData(null, true)] // Not replied to yet.
    public async Task Find_WhatTheBotTookForNoQuestion_SuggestsNothing(string? outcome, bool suggests)
    {
        var services = host.Services;
        var records = new Written(outcome);
        var suggestions = new Suggestions(services.GetRequiredService<ISnapshotSource>(), records, records, TimeProvider.System);
        Assert.NotNull(services.GetRequiredService<ISnapshotSource>().Current);

        var found = await suggestions.FindAsync(
            new()
            {
                Id = "c",
                Channel = "test",
                ChannelConversationKey = "c",
                ResidentId = "r",
                LastSequence = 1,
            },
            take: 3,
            CancellationToken.None
        );

        Assert.Equal(suggests, found.Count > 0);
    }

    // One entry of the resident, and what the bot made of it.
    private sealed class Written(string? outcome) : IConversationLog, IDecisions
    {
        public Task<IReadOnlyList<ConversationEntry>> ReadAsync(
            string conversationId,
            long afterSequence,
            int take,
            CancellationToken cancellationToken = default
        ) =>
            Task.FromResult<IReadOnlyList<ConversationEntry>>([
                new()
                {
                    ConversationId = conversationId,
                    Sequence = 1,
                    EntryId = "e",
                    Episode = 1,
                    Kind = EntryKind.Resident,
                    AuthorId = "r",
                    At = DateTimeOffset.UnixEpoch,
                    ActivityJson = """{"type":"message","text":"How do I renew my full driving licence, and how much is it?"}""",
                },
            ]);

        public Task<IReadOnlyList<StoredDecision>> ListWritersAsync(
            string conversationId,
            long first,
            long last,
            CancellationToken cancellationToken = default
        ) =>
            Task.FromResult<IReadOnlyList<StoredDecision>>(
                outcome is null
                    ? []
                    :
                    [
                        new(
                            1,
                            "t",
                            conversationId,
                            1,
                            DateTimeOffset.UnixEpoch,
                            2,
                            2,
                            new()
                            {
                                Id = "d",
                                Outcome = outcome,
                                Reason = "",
                                Json = "{}",
                            }
                        ),
                    ]
            );

        public Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<Conversation?> FindByChannelKeyAsync(
            string channel,
            string channelConversationKey,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<ConversationEntry?> FindEntryAsync(string entryId, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<StoredDecision?> FindByTurnAsync(string turnId, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<StoredDecision>> ListAsync(
            long? beforeKey,
            int take,
            IReadOnlyList<string>? departments = null,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public Task<IReadOnlyList<StoredDecision>> ListAsync(
            DecisionQuery query,
            long? beforeKey,
            int take,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public Task<IReadOnlyList<StoredDecision>> ListByConversationAsync(
            string conversationId,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public Task<StoredDecision?> FindLastAsync(
            string conversationId,
            long upTo = long.MaxValue,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public Task<IReadOnlyList<DiscardedTurn>> ListDiscardedAsync(
            string conversationId,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();
    }
}
