using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Host.Handoff;
using Bot.Host.Handoff.Outside;
using Bot.Knowledge.Snapshots;
using Bot.Storage;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff;

/// <summary>
/// Residents, agents, crashes and time in random order over two hosts: never two owners, never more than an agent may have, never a
/// hand-off that nobody answers or of which the resident hears nothing.
/// </summary>
public sealed class ReconcilerPropertyTests : IAsyncDisposable
{
    private static readonly string[] Agents = ["a1", "a2", "a3"];

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-handoff-").FullName;
    private readonly ServiceProvider _services;
    private readonly HandoffSettings _settings = new();
    private readonly HashSet<string> _here = new(StringComparer.Ordinal);
    private readonly List<string> _conversations = [];

    public ReconcilerPropertyTests()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock).AddLogging().AddConversationStore(configuration).AddStaffStore().AddHandoffStore().AddDeskStore()
            .AddSingleton(_settings).AddSingleton<ISnapshotStatus, NoSnapshot>().AddSingleton<ISnapshotSource, NoSnapshot>()
            .AddSingleton<OutsideTalk>().AddSingleton<OutsideDesks>().AddSingleton<QueueDirectory>().AddSingleton<CaseWishes>().AddTransient<HandoffReconciler>()
            .BuildServiceProvider();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20261124)]
    public async Task WhateverHappens_EveryResidentHasOneOwner_AndIsAnswered(int seed)
    {
        var random = new Random(seed);
        foreach (var agent in Agents)
        {
            await Get<StaffAccounts>().AddAsync(
                new StaffAccount { Id = agent, UserName = agent, Name = $"Agent {agent}", Roles = ["agent"], Departments = ["*"], Languages = ["en", "zh"], Capacity = 2 }, "test");
        }

        for (var step = 0; step < 150; step++)
        {
            await ActAsync(random);
            await CheckAsync(seed, step);
        }

        await EverybodyIsThereAsync(seed);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ActAsync(Random random)
    {
        var agent = Agents[random.Next(Agents.Length)];
        var conversation = _conversations.Count == 0 ? null : _conversations[random.Next(_conversations.Count)];
        switch (random.Next(14))
        {
            case 0 or 1:
                await SayAsync($"r{random.Next(8)}");
                break;
            case 2 or 3:
                _here.Add(agent);
                await Get<AgentPresence>().SetAsync(agent, random.Next(5) == 0 ? PresenceStatus.Break : PresenceStatus.Available);
                break;
            case 4:
                _here.Remove(agent); // closed the lid: nobody says so
                break;
            case 5 or 6:
                // Two hosts at once.
                await Task.WhenAll(Get<HandoffReconciler>().PassAsync(default), Get<HandoffReconciler>().PassAsync(default));
                break;
            case 7:
                await ForwardAsync(TimeSpan.FromSeconds(random.Next(1, 40)));
                break;
            case 8 when conversation is not null:
                await RunAsync(conversation, agent, (m, s, a) => m.Accept(s, a));
                break;
            case 9 when conversation is not null:
                await Task.WhenAll(Agents.Select(a => RunAsync(conversation, a, (m, s, n) => m.Take(s, n, fromColleague: false))));
                break;
            case 10 when conversation is not null:
                await RunAsync(conversation, agent, (m, s, a) => m.Transfer(s, a, HandoffQueue.General, Agents[random.Next(Agents.Length)], null, null, "note"));
                break;
            case 11 when conversation is not null:
                await RunAsync(conversation, agent, (m, s, a) => m.GiveBack(s, a, null));
                break;
            case 12 when conversation is not null:
                await RunAsync(conversation, agent, (m, s, a) => m.WrapUp(s, a));
                break;
            case 13 when conversation is not null:
                await RunAsync(conversation, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: random.Next(2) == 0));
                break;
        }
    }

    private async Task CheckAsync(int seed, int step)
    {
        foreach (var id in _conversations)
        {
            var row = (await Get<DeskLists>().FindAsync(id, null))!;
            var held = row.State is HandoffState.Active or HandoffState.WrappingUp;
            Assert.True(held == (row.State is not null && row.Conversation.Owner.Kind == OwnerKind.Agent), $"seed {seed}, step {step}: state {row.State}, owner {row.Conversation.Owner}");
            Assert.False(row.State is HandoffState.Queued or HandoffState.Assigned && row.Conversation.Owner.Kind != OwnerKind.Handoff, $"seed {seed}, step {step}");
            Assert.False(held && row.OfferedTo is not null, $"seed {seed}, step {step}: held and offered");
            if (row.State is not null and not HandoffState.Requested)
            {
                Assert.True(await HasNoticeAsync(id, row.RequestedAt!.Value), $"seed {seed}, step {step}: silent");
            }
        }

        foreach (var agent in await Get<AgentPresence>().ListAsync())
        {
            Assert.True(agent.Active <= agent.Capacity, $"seed {seed}, step {step}: {agent.AgentId} has {agent.Active} of {agent.Capacity}");
        }
    }

    /// <summary>In the end all agents work: within minutes nobody waits.</summary>
    private async Task EverybodyIsThereAsync(int seed)
    {
        for (var round = 0; round < 60; round++)
        {
            foreach (var agent in Agents)
            {
                _here.Add(agent);
                await Get<AgentPresence>().SetAsync(agent, PresenceStatus.Available);
            }

            await Get<HandoffReconciler>().PassAsync(default);
            foreach (var (id, agent) in _conversations.SelectMany(c => Agents.Select(a => (c, a))))
            {
                await RunAsync(id, agent, (m, s, a) => m.Accept(s, a));
                await RunAsync(id, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: false));
            }

            await ForwardAsync(TimeSpan.FromSeconds(5));
        }

        Assert.Empty((await Get<DeskLists>().ListAsync(new DeskQuery { View = DeskView.Waiting, Me = "a1", Take = 200 })).Items);
        Assert.All(await Get<AgentPresence>().ListAsync(), a => Assert.Equal(0, a.Active));
        Assert.True(_conversations.Count > 0, $"seed {seed} asked for nobody");
    }

    private async Task SayAsync(string resident)
    {
        var accepted = await Get<IInbox>().AcceptAsync(new InboundMessage
        {
            Channel = "test", ChannelConversationKey = resident, ResidentId = resident, ActivityJson = """{"type":"message","text":"person please"}""", Locale = "en", WantsTurn = false,
        });
        if (!_conversations.Contains(accepted.ConversationId, StringComparer.Ordinal))
        {
            _conversations.Add(accepted.ConversationId);
        }

        if ((await Get<DeskLists>().FindAsync(accepted.ConversationId, null))!.Conversation.Owner.Kind != OwnerKind.Agent)
        {
            await Get<IEntrySends>().SendAsync(new()
            {
                ConversationId = accepted.ConversationId,
                ExpectedOwner = (await Get<IConversationLog>().FindAsync(accepted.ConversationId))!.Owner,
                Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
            });
        }
    }

    private async Task ForwardAsync(TimeSpan time)
    {
        _clock.Advance(time);
        foreach (var agent in _here)
        {
            await Get<AgentPresence>().RenewAsync(agent);
        }
    }

    private Task<HandoffOutcome> RunAsync(string conversation, string agent, Func<HandoffAgentMoves, HandoffScene, AgentName, HandoffMove> move)
    {
        var moves = new HandoffAgentMoves(_settings);
        return Get<HandoffUnits>().RunAsync(new() { ConversationId = conversation, AgentId = agent, Grace = _settings.VanishGrace, Decide = s => move(moves, s, new AgentName(agent, $"Agent {agent}")) });
    }

    private async Task<bool> HasNoticeAsync(string conversation, DateTimeOffset since) =>
        (await Get<IConversationLog>().ReadAsync(conversation, 0, 1_000)).Any(e => e.Kind == EntryKind.Bot && e.At >= since);

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private sealed class NoSnapshot : ISnapshotStatus, ISnapshotSource
    {
        public SnapshotStatus Status => new(null, Rebuilding: false, [], null, null);

        public IKnowledgeSnapshot Current => throw new NotSupportedException("There is no snapshot here.");
    }
}
