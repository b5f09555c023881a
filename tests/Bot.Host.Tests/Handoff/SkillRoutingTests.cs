using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Handoff;

namespace Bot.Host.Tests.Handoff;

/// <summary>Who waits for a skill gets one who has it, or, in time, anybody: both stores.</summary>
public sealed class SkillRoutingTests
{
    private static readonly TimeSpan Relax = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task OnlyWhoHasTheSkill_IsOffered_UntilTheTimeIsOver(string store)
    {
        await using var host = await StartAsync(store);
        await host.AddAgentAsync("plain");
        await host.AddAgentAsync("skilled", isHere: false, skills: ["complaints", "other"]);
        await host.Get<AgentPresence>().SetAsync("skilled", PresenceStatus.Break);
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        await PassAsync(host, TimeSpan.Zero);
        var early = await host.RowAsync(id);
        await PassAsync(host, Relax - TimeSpan.FromSeconds(1));
        var waits = await host.RowAsync(id);
        await PassAsync(host, TimeSpan.FromSeconds(2));
        await PassAsync(host, TimeSpan.Zero);
        var late = await host.RowAsync(id);

        Assert.Equal((HandoffState.Queued, (string?)null), (early.State, early.OfferedTo));
        Assert.Equal(["complaints"], early.Skills);
        Assert.Equal((HandoffState.Queued, false), (waits.State, waits.SkillsRelaxed));
        Assert.Equal((HandoffState.Assigned, "plain", true), (late.State, late.OfferedTo, late.SkillsRelaxed));
        Assert.Equal(["complaints"], late.Skills);
        Assert.Contains(await host.EntriesAsync(id), e => e.ActivityJson.Contains("skill_overflow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoHasTheSkill_IsOfferedBeforeOneWhoHasMoreRoom()
    {
        await using var host = await StartAsync("sqlite");
        await host.AddAgentAsync("plain", capacity: 9);
        await host.AddAgentAsync("skilled", capacity: 1, skills: ["complaints"]);
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        await PassAsync(host, TimeSpan.Zero);

        Assert.Equal("skilled", (await host.RowAsync(id)).OfferedTo);
    }

    [Fact]
    public async Task WhenNobodyOnDutyHasTheSkill_NobodyWaitsForIt()
    {
        await using var host = await StartAsync("sqlite");
        await host.AddAgentAsync("plain");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        await PassAsync(host, TimeSpan.Zero);

        Assert.Equal("plain", (await host.RowAsync(id)).OfferedTo);
        Assert.Contains(await host.EntriesAsync(id), e => e.ActivityJson.Contains("skill_not_on_duty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithNobodyInTheQueueAtAll_TheQueueThatHelpsOutTakesIt()
    {
        await using var host = await StartAsync("sqlite");
        host.Settings.Queues.Add(
            new HandoffQueue
            {
                Id = HandoffQueue.General,
                OverflowTo = "help",
                OverflowAfter = TimeSpan.FromMinutes(3),
            }
        );
        host.Settings.Queues.Add(new HandoffQueue { Id = "help" });
        await host.AddAgentAsync("helper", departments: ["help"]);
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        for (var second = 0; second < 200; second += 10)
        {
            await PassAsync(host, TimeSpan.FromSeconds(10));
        }

        await PassAsync(host, TimeSpan.Zero);
        Assert.Equal("helper", (await host.RowAsync(id)).OfferedTo);
    }

    [Fact]
    public async Task AnOfferThatCameTooLateForATransfer_IsNotMade()
    {
        await using var host = await StartAsync("sqlite");
        await host.AddAgentAsync("plain");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        var outcome = await host.Get<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = id,
                    AgentId = "plain",
                    Decide = s => new HandoffQueueMoves(host.Settings, GeneralHolidays.Known).Offer(s, "plain", []),
                }
            );

        Assert.False(outcome.Changed);
    }

    private static async Task<HandoffHost> StartAsync(string store)
    {
        var host = await HandoffHost.StartAsync(store);
        host.Settings.RelaxSkillsAfter = Relax;
        host.Settings.Skills.Add(new HandoffSkill { Id = "complaints", Reasons = ["resident_request"] });
        host.Settings.Skills.Add(new HandoffSkill { Id = "other", Reasons = ["account_question"] });
        return host;
    }

    private static async Task PassAsync(HandoffHost host, TimeSpan later)
    {
        host.Clock.Advance(later);
        foreach (var agent in (await host.Get<AgentPresence>().ListAsync()).Select(a => a.AgentId))
        {
            await host.Get<AgentPresence>().RenewAsync(agent);
        }

        await host.PassAsync();
    }
}
