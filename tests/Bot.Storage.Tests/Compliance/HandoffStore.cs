using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Agents, requests and moves for tests of hand-offs.</summary>
public abstract class HandoffStore(IStoreRecord record) : StoreCompliance(record)
{
    private protected readonly HandoffSettings _settings = new();

    private protected HandoffAgentMoves AgentMoves => new(_settings);

    private protected async Task AddAgentAsync(string id, int capacity = 3)
    {
        await Store
            .Get<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = id,
                    Name = $"Agent {id}",
                    Roles = ["agent"],
                    Departments = ["*"],
                    Languages = ["en", "zh"],
                    Capacity = capacity,
                },
                "test"
            );
        await Store.Get<AgentPresence>().SetAsync(id, PresenceStatus.Available);
    }

    private protected async Task<string> RequestAsync(string resident)
    {
        var accepted = await Store.Inbox.AcceptAsync(
            new InboundMessage
            {
                Channel = "test",
                ChannelConversationKey = resident,
                ResidentId = resident,
                ActivityJson = TestStore.Message("person please"),
                Locale = "en",
                WantsTurn = false,
            }
        );
        await Store.SendAsync(
            accepted.ConversationId,
            new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request")
        );
        return accepted.ConversationId;
    }

    private protected Task<HandoffOutcome> TakeAsync(TestStore store, string conversation, string agent) =>
        store
            .Get<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = conversation,
                    AgentId = agent,
                    Decide = s => AgentMoves.Take(s, new AgentName(agent, agent), fromColleague: false),
                }
            );

    private protected Task<HandoffOutcome> RunAsync(
        string conversation,
        Func<HandoffScene, HandoffMove> decide,
        string? agent = null,
        string? figures = null
    ) =>
        Store
            .Get<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = conversation,
                    AgentId = agent,
                    FiguresOf = figures,
                    Grace = _settings.VanishGrace,
                    Decide = decide,
                }
            );
}
