using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff.Queues;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;

namespace Bot.Host.Tests.Handoff;

/// <summary>
/// One run of residents, agents, crashes and time on a store of its own: what happens is told by steps, so that fewer of them are another
/// run of the same.
/// </summary>
internal sealed class ReconcilerRun(HandoffHost host)
{
    private static readonly string[] Agents = ["a1", "a2", "a3"];

    private readonly HashSet<string> _here = new(StringComparer.Ordinal);
    private readonly List<string> _conversations = [];
    private readonly HashSet<string> _passedOn = new(StringComparer.Ordinal);
    private readonly List<string> _happened = [];

    /// <returns>What does not hold, and all that happened up to then; null: everything holds.</returns>
    public static async Task<string?> FailureAsync(string store, IReadOnlyList<ReconcilerStep> steps)
    {
        await using var host = await HandoffHost.StartAsync(store);
        var run = new ReconcilerRun(host);
        try
        {
            await run.AllAsync(steps);
            return null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return $"{problem.Message}{Environment.NewLine}{string.Join(Environment.NewLine, run._happened.Select((what, i) => $"{i + 1, 4} {what}"))}";
        }
    }

    private async Task AllAsync(IReadOnlyList<ReconcilerStep> steps)
    {
        host.Settings.Skills.Add(new HandoffSkill { Id = "urgent-care", Reasons = ["suicide"] });
        foreach (var agent in Agents)
        {
            await host.AddAgentAsync(agent, isHere: false, skills: agent == "a1" ? ["urgent-care"] : []);
        }

        foreach (var step in steps)
        {
            await StepAsync(step);
            await CheckAsync();
        }

        await EverybodyIsThereAsync();
    }

    private async Task StepAsync(ReconcilerStep step)
    {
        var crash = (CrashingDatabase.At)step.Crash;
        var database = host.Get<CrashingDatabase>();
        database.CrashNext(crash);
        try
        {
            await ActAsync(step, crash == CrashingDatabase.At.Nowhere ? "" : $" ({crash})");
        }
        catch (CrashingDatabase.CrashException)
        {
            // The host is gone in the middle; the next steps are another's.
        }

        database.CrashNext(CrashingDatabase.At.Nowhere);
    }

    private Task ActAsync(ReconcilerStep step, string crash)
    {
        var agent = Agents[step.Agent % Agents.Length];
        var conversation = _conversations.Count == 0 ? null : _conversations[step.Conversation % _conversations.Count];
        var (what, act) = (step.Kind, conversation) switch
        {
            (0 or 1, _) => Of($"r asks", () => SayAsync(step, "a person please")),
            (2, _) => Of("r speaks of danger", () => SayAsync(step, "I am in danger")),
            (3, _) => Of("r chats", () => SayAsync(step, "hello")),
            (4 or 5, _) => Of("turn", async () => await host.WorkAsync()),
            (6, _) => Of("turn is claimed and lost", async () => await host.Get<ITurnQueue>().ClaimAsync("lost", TimeSpan.FromSeconds(30))),
            (7, _) => Of($"{agent} comes", () => ComeAsync(agent, step.Way == 0)),
            (8, _) => Of($"{agent} closes the lid", () => Task.FromResult(_here.Remove(agent))),
            (9 or 10, _) => Of("two hosts pass", () => Task.WhenAll(host.PassAsync(), host.PassAsync())),
            (11, _) => Of($"{step.Seconds} s pass", () => ForwardAsync(TimeSpan.FromSeconds(step.Seconds))),
            (12, { } id) => Of($"{agent} accepts", () => host.RunAsync(id, agent, (m, s, a) => m.Accept(s, a))),
            (13, { } id) => Of(
                "all take",
                () => Task.WhenAll(Agents.Select(x => host.RunAsync(id, x, (m, s, a) => m.Take(s, a, fromColleague: false))))
            ),
            (14, { } id) => Of($"{agent} says", () => host.AgentSaysAsync(id, agent, "I am here.")),
            (15, { } id) => Of(
                $"{agent} passes on or gives back",
                () =>
                    step.Way % 2 == 0
                        ? host.RunAsync(id, agent, (m, s, a) => m.Transfer(s, a, HandoffQueue.General, Agents[0], null, null, "note"))
                        : host.RunAsync(id, agent, (m, s, a) => m.GiveBack(s, a, null))
            ),
            (16, { } id) => Of(
                $"{agent} ends",
                () =>
                    step.Way % 3 == 0
                        ? host.RunAsync(id, agent, (m, s, a) => m.WrapUp(s, a))
                        : host.RunAsync(id, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: step.Way % 2 == 0))
            ),
            _ => Of("nothing", () => Task.CompletedTask),
        };
        _happened.Add($"{what} {(step.Kind > 11 ? conversation : "")}{crash}");
        return act();

        static (string, Func<Task>) Of(string what, Func<Task> act) => (what, act);
    }

    private async Task CheckAsync()
    {
        foreach (var id in _conversations)
        {
            var row = await host.RowAsync(id);
            var held = row.State is HandoffState.Active or HandoffState.WrappingUp;
            if (held)
            {
                // Who had it is asked again, and so is a colleague who was named, whatever their skills.
                _passedOn.Add(id);
            }

            Expect(
                held == (row.State is not null && row.Conversation.Owner.Kind == OwnerKind.Agent),
                $"state {row.State}, owner {row.Conversation.Owner}"
            );
            Expect(
                !(row.State is HandoffState.Queued or HandoffState.Assigned && row.Conversation.Owner.Kind != OwnerKind.Handoff),
                $"state {row.State}, owner {row.Conversation.Owner}"
            );
            Expect(!(held && row.OfferedTo is not null), "held and offered");
            Expect(
                row.OfferedTo is null or "a1" || row.Skills.Count == 0 || row.SkillsRelaxed || _passedOn.Contains(id),
                $"{row.OfferedTo} is offered what asks for {string.Join(' ', row.Skills)}"
            );
            var entries = await host.EntriesAsync(id);
            // A request is routed in the transaction that makes it: there is no moment in which one waits and was told nothing.
            Expect(
                row.State is null || entries.Any(e => e.Kind == EntryKind.Bot && e.At >= row.RequestedAt),
                $"state {row.State}, and the resident was told nothing"
            );
            Expect(row.State != HandoffState.Requested, "a request stands outside every queue");
            Expect(
                entries.Where(e => e.Kind == EntryKind.Agent).All(e => e.Owner == ConversationOwner.Agent(e.AuthorId)),
                "an agent spoke who had not the conversation"
            );
            Expect(
                !entries.Any(e =>
                    e.Owner.Kind == OwnerKind.Agent
                    && e.Kind == EntryKind.Bot
                    && ActivityJson.Parse(e.ActivityJson).Text!.StartsWith("Reply of the bot.", StringComparison.Ordinal)
                ),
                "the bot talked over an agent"
            );
        }

        foreach (var agent in await host.Get<AgentPresence>().ListAsync())
        {
            Expect(agent.Active <= agent.Capacity, $"{agent.AgentId} has {agent.Active} of {agent.Capacity}");
        }
    }

    /// <summary>In the end all agents work: within minutes nobody waits.</summary>
    private async Task EverybodyIsThereAsync()
    {
        // Those too of which a dying host never said that it took their first word.
        _conversations.AddRange((
                await host.Get<DeskLists>()
                    .ListAsync(
                        new DeskQuery
                        {
                            View = DeskView.All,
                            Me = "a1",
                            Take = 200,
                        }
                    )
            ).Items.Select(r => r.Conversation.Id).Except(_conversations).ToList());
        for (var round = 0; round < 60; round++)
        {
            foreach (var (place, agent) in Agents.Index())
            {
                // Now and then one has a break.
                await ComeAsync(agent, onBreak: (round + (2 * place)) % 6 == 5);
            }

            while (await host.WorkAsync())
            {
                // Turns that a dead host had are due again once their lease is over.
            }

            await host.PassAsync();
            foreach (var (id, agent) in _conversations.SelectMany(c => Agents.Select(a => (c, a))))
            {
                await host.RunAsync(id, agent, (m, s, a) => m.Accept(s, a));
                await host.RunAsync(id, agent, (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: false));
            }

            await ForwardAsync(TimeSpan.FromSeconds(5));
        }

        await CheckAsync();
        var waiting = (
            await host.Get<DeskLists>()
                .ListAsync(
                    new DeskQuery
                    {
                        View = DeskView.Waiting,
                        Me = "a1",
                        Take = 200,
                    }
                )
        ).Items;
        var who = waiting.Select(w =>
            $"{w.Conversation.Id} {w.State} since {w.WaitingSince:T}, offered to {w.OfferedTo}, resident {w.Conversation.LastResidentAt:T}"
        );
        Expect(waiting.Count == 0, $"somebody waits for ever: {string.Join(", ", who)}; it is {host.Clock.GetUtcNow():T}");
        Expect((await host.Get<AgentPresence>().ListAsync()).All(a => a.Active == 0), "an agent holds something for ever");
        foreach (var id in _conversations)
        {
            Expect((await host.EntriesAsync(id)).Any(e => e.Kind == EntryKind.Bot), "a resident was never answered");
        }
    }

    private async Task SayAsync(ReconcilerStep step, string text)
    {
        var resident = $"r{step.Resident}";
        var id = await host.SayAsync(resident, text);
        if (!_conversations.Contains(id, StringComparer.Ordinal))
        {
            _conversations.Add(id);
        }
    }

    private Task ComeAsync(string agent, bool onBreak)
    {
        _here.Add(agent);
        return host.Get<AgentPresence>().SetAsync(agent, onBreak ? PresenceStatus.Break : PresenceStatus.Available);
    }

    private async Task ForwardAsync(TimeSpan time)
    {
        host.Clock.Advance(time);
        foreach (var agent in _here)
        {
            await host.Get<AgentPresence>().RenewAsync(agent);
        }
    }

    private static void Expect(bool holds, string what) => Assert.True(holds, what);
}
