using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;

namespace Bot.Host.Tests.Handoff;

/// <summary>
/// Residents, agents, crashes and time in random order over two hosts, on both stores: never two owners, never more than an agent may have, never a
/// word of one who has not the conversation, never a hand-off that nobody answers or of which the resident hears nothing. A failure names its seed
/// and the last things that happened.
/// </summary>
public sealed class ReconcilerPropertyTests
{
    private const int Steps = 150;
    private const int Remembered = 25;

    private static readonly string[] Agents = ["a1", "a2", "a3"];

    private readonly HashSet<string> _here = new(StringComparer.Ordinal);
    private readonly List<string> _conversations = [];
    private readonly HashSet<string> _passedOn = new(StringComparer.Ordinal);
    private readonly List<string> _happened = [];
    private HandoffHost _host = null!;
    private Random _random = null!;
    private int _seed;

    [Theory]
    [InlineData("sqlite", 1)]
    [InlineData("sqlite", 2)]
    [InlineData("sqlite", 3)]
    [InlineData("sqlite", 4)]
    [InlineData("sqlite", 20261124)]
    [InlineData("postgres", 1)]
    [InlineData("postgres", 2)]
    [InlineData("postgres", 20261125)]
    public async Task WhateverHappens_EveryResidentHasOneOwner_AndIsAnswered(string store, int seed)
    {
        await using var host = await HandoffHost.StartAsync(store);
        (_host, _random, _seed) = (host, new Random(seed), seed);
        host.Settings.Skills.Add(new HandoffSkill { Id = "urgent-care", Reasons = ["suicide"] });
        foreach (var agent in Agents)
        {
            await host.AddAgentAsync(agent, isHere: false, skills: agent == "a1" ? ["urgent-care"] : []);
        }

        for (var step = 0; step < Steps; step++)
        {
            await StepAsync();
            await CheckAsync();
        }

        await EverybodyIsThereAsync();
    }

    private async Task StepAsync()
    {
        var crash = _random.Next(6) == 0 ? (CrashingDatabase.At)_random.Next(1, 3) : CrashingDatabase.At.Nowhere;
        var database = _host.Get<CrashingDatabase>();
        database.CrashNext(crash);
        try
        {
            await ActAsync(crash == CrashingDatabase.At.Nowhere ? "" : $" ({crash})");
        }
        catch (CrashingDatabase.CrashException)
        {
            // The host is gone in the middle; the next steps are another's.
        }

        database.CrashNext(CrashingDatabase.At.Nowhere);
    }

    private Task ActAsync(string crash)
    {
        var agent = Agents[_random.Next(Agents.Length)];
        var conversation = _conversations.Count == 0 ? null : _conversations[_random.Next(_conversations.Count)];
        var (what, act) = (_random.Next(17), conversation) switch
        {
            (0 or 1, _) => Of($"r asks", () => SayAsync("a person please")),
            (2, _) => Of("r speaks of danger", () => SayAsync("I am in danger")),
            (3, _) => Of("r chats", () => SayAsync("hello")),
            (4 or 5, _) => Of("turn", async () => await _host.WorkAsync()),
            (6, _) => Of("turn is claimed and lost", async () => await _host.Get<ITurnQueue>().ClaimAsync("lost", TimeSpan.FromSeconds(30))),
            (7, _) => Of($"{agent} comes", () => ComeAsync(agent)),
            (8, _) => Of($"{agent} closes the lid", () => Task.FromResult(_here.Remove(agent))),
            (9 or 10, _) => Of("two hosts pass", () => Task.WhenAll(_host.PassAsync(), _host.PassAsync())),
            (11, _) => Of("time", () => ForwardAsync(TimeSpan.FromSeconds(_random.Next(1, 40)))),
            (12, { } id) => Of($"{agent} accepts", () => _host.RunAsync(id, agent, (m, s, a) => m.Accept(s, a))),
            (13, { } id) => Of("all take", () => Task.WhenAll(Agents.Select(x => _host.RunAsync(id, x, (m, s, a) => m.Take(s, a, fromColleague: false))))),
            (14, { } id) => Of($"{agent} says", () => _host.AgentSaysAsync(id, agent, "I am here.")),
            (15, { } id) => Of($"{agent} passes on or gives back", () => _random.Next(2) == 0
                ? _host.RunAsync(id, agent, (m, s, a) => m.Transfer(s, a, HandoffQueue.General, Agents[0], null, null, "note"))
                : _host.RunAsync(id, agent, (m, s, a) => m.GiveBack(s, a, null))),
            (16, { } id) => Of($"{agent} ends", () => _random.Next(3) == 0
                ? _host.RunAsync(id, agent, (m, s, a) => m.WrapUp(s, a))
                : _host.RunAsync(id, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: _seed % 2 == 0))),
            _ => Of("nothing", () => Task.CompletedTask),
        };
        _happened.Add($"{what} {(what.Contains(" says", StringComparison.Ordinal) || what.Contains("accepts", StringComparison.Ordinal) ? conversation : "")}{crash}");
        return act();

        static (string, Func<Task>) Of(string what, Func<Task> act) => (what, act);
    }

    private async Task CheckAsync()
    {
        foreach (var id in _conversations)
        {
            var row = await _host.RowAsync(id);
            var held = row.State is HandoffState.Active or HandoffState.WrappingUp;
            if (held)
            {
                // Who had it is asked again, and so is a colleague who was named, whatever their skills.
                _passedOn.Add(id);
            }

            Expect(held == (row.State is not null && row.Conversation.Owner.Kind == OwnerKind.Agent), $"state {row.State}, owner {row.Conversation.Owner}");
            Expect(!(row.State is HandoffState.Queued or HandoffState.Assigned && row.Conversation.Owner.Kind != OwnerKind.Handoff), $"state {row.State}, owner {row.Conversation.Owner}");
            Expect(!(held && row.OfferedTo is not null), "held and offered");
            Expect(row.OfferedTo is null or "a1" || row.Skills.Count == 0 || row.SkillsRelaxed || _passedOn.Contains(id), $"{row.OfferedTo} is offered what asks for {string.Join(' ', row.Skills)}");
            var entries = await _host.EntriesAsync(id);
            // A request is routed in the transaction that makes it: there is no moment in which one waits and was told nothing.
            Expect(row.State is null || entries.Any(e => e.Kind == EntryKind.Bot && e.At >= row.RequestedAt), $"state {row.State}, and the resident was told nothing");
            Expect(row.State != HandoffState.Requested, "a request stands outside every queue");
            Expect(entries.Where(e => e.Kind == EntryKind.Agent).All(e => e.Owner == ConversationOwner.Agent(e.AuthorId)), "an agent spoke who had not the conversation");
            Expect(!entries.Any(e => e.Owner.Kind == OwnerKind.Agent && e.Kind == EntryKind.Bot && ActivityJson.Parse(e.ActivityJson).Text!.StartsWith("Reply of the bot.", StringComparison.Ordinal)), "the bot talked over an agent");
        }

        foreach (var agent in await _host.Get<AgentPresence>().ListAsync())
        {
            Expect(agent.Active <= agent.Capacity, $"{agent.AgentId} has {agent.Active} of {agent.Capacity}");
        }
    }

    /// <summary>In the end all agents work: within minutes nobody waits.</summary>
    private async Task EverybodyIsThereAsync()
    {
        // Those too of which a dying host never said that it took their first word.
        _conversations.AddRange((await _host.Get<DeskLists>().ListAsync(new DeskQuery { View = DeskView.All, Me = "a1", Take = 200 })).Items.Select(r => r.Conversation.Id).Except(_conversations).ToList());
        for (var round = 0; round < 60; round++)
        {
            foreach (var agent in Agents)
            {
                await ComeAsync(agent);
            }

            while (await _host.WorkAsync())
            {
                // Turns that a dead host had are due again once their lease is over.
            }

            await _host.PassAsync();
            foreach (var (id, agent) in _conversations.SelectMany(c => Agents.Select(a => (c, a))))
            {
                await _host.RunAsync(id, agent, (m, s, a) => m.Accept(s, a));
                await _host.RunAsync(id, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: false));
            }

            await ForwardAsync(TimeSpan.FromSeconds(5));
        }

        await CheckAsync();
        var waiting = (await _host.Get<DeskLists>().ListAsync(new DeskQuery { View = DeskView.Waiting, Me = "a1", Take = 200 })).Items;
        Expect(waiting.Count == 0, $"somebody waits for ever: {string.Join(", ", waiting.Select(w => $"{w.Conversation.Id} {w.State} since {w.WaitingSince:T}, offered to {w.OfferedTo}, resident {w.Conversation.LastResidentAt:T}"))}; it is {_host.Clock.GetUtcNow():T}");
        Expect((await _host.Get<AgentPresence>().ListAsync()).All(a => a.Active == 0), "an agent holds something for ever");
        foreach (var id in _conversations)
        {
            Expect((await _host.EntriesAsync(id)).Any(e => e.Kind == EntryKind.Bot), "a resident was never answered");
        }
    }

    private async Task SayAsync(string text)
    {
        var resident = $"r{_random.Next(8)}";
        var id = await _host.SayAsync(resident, text);
        if (!_conversations.Contains(id, StringComparer.Ordinal))
        {
            _conversations.Add(id);
        }
    }

    private Task ComeAsync(string agent)
    {
        _here.Add(agent);
        return _host.Get<AgentPresence>().SetAsync(agent, _random.Next(6) == 0 ? PresenceStatus.Break : PresenceStatus.Available);
    }

    private async Task ForwardAsync(TimeSpan time)
    {
        _host.Clock.Advance(time);
        foreach (var agent in _here)
        {
            await _host.Get<AgentPresence>().RenewAsync(agent);
        }
    }

    private void Expect(bool holds, string what) =>
        Assert.True(holds, $"seed {_seed}, step {_happened.Count}: {what}. Last of all:{Environment.NewLine}{string.Join(Environment.NewLine, _happened.TakeLast(Remembered))}");
}
