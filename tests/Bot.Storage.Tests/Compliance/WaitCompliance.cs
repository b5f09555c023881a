using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Figures;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>The wait for a person, from the request to the first accept, is counted once, by department and day of Hong Kong.</summary>
public abstract class WaitCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly FigureRange July = new(new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31));

    private readonly HandoffSettings _settings = new();

    private WaitDays Waits => Store.Get<WaitDays>();

    private HandoffQueueMoves QueueMoves => new(_settings, GeneralHolidays.Known);

    private HandoffCaseMoves CaseMoves => new(_settings, GeneralHolidays.Known);

    private HandoffAgentMoves AgentMoves => new(_settings);

    [Fact]
    public async Task TheFirstAccept_IsCounted_ByDepartmentAndDay()
    {
        await AddAgentsAsync();
        foreach (var (queue, seconds) in ((string, int)[])[("td", 10), ("td", 40), ("td", 200), ("ird", 5)])
        {
            await AcceptAsync(await RequestAsync(queue), "a1", queue, TimeSpan.FromSeconds(seconds));
        }

        Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 15, 59, 50, TimeSpan.Zero));
        await AcceptAsync(await RequestAsync("td"), "a1", "td", TimeSpan.FromSeconds(20)); // 2 July in Hong Kong

        var byDepartment = await Waits.ByDepartmentAsync(July);
        Assert.Equal(["ird", "td"], byDepartment.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((4L, 20L, 200L), (byDepartment["td"].Count, byDepartment["td"].Within(0.5), byDepartment["td"].Within(0.9)));
        var byDay = await Waits.ByDayAsync(July with { Departments = ["td"] });
        Assert.Equal((3L, 40L), (byDay["2026-07-01"].Count, byDay["2026-07-01"].Within(0.5)));
        Assert.Equal((1L, 20L), (byDay["2026-07-02"].Count, byDay["2026-07-02"].Within(0.9)));
        Assert.Empty(await Waits.ByDayAsync(July with { To = July.From.AddDays(-1) }));
    }

    [Fact]
    public async Task ASecondWait_AWaitThatIsGivenUp_AndATalkTakenUnasked_AreNotCounted()
    {
        await AddAgentsAsync();
        var passedOn = await RequestAsync("td");
        await AcceptAsync(passedOn, "a1", "td", TimeSpan.FromSeconds(10));
        await RunAsync(passedOn, s => AgentMoves.Transfer(s, new AgentName("a1", "A"), "td", null, null, null, null));
        Clock.Advance(TimeSpan.FromMinutes(5));
        await TakeAsync(passedOn, "a2");
        var givenUp = await RequestAsync("td");
        await RunAsync(givenUp, s => QueueMoves.Route(s, "td"));
        await RunAsync(givenUp, s => CaseMoves.OpenCase(s, new CaseDraft(WaitingChoice.CallBack, "91234567", "td", "en", "")));
        var unasked = (await Store.AcceptAsync("hello", "unasked")).ConversationId;
        await TakeAsync(unasked, "a2");

        Assert.Equal((1L, 10L), ((await Waits.ByDepartmentAsync(July))["td"].Count, (await Waits.ByDepartmentAsync(July))["td"].Within(1)));
    }

    [Fact]
    public async Task WhatHappenedBefore_IsCountedAlike()
    {
        await AddAgentsAsync();
        foreach (var seconds in (int[])[0, 1, 64, 65, 127, 130, 4_000, 90_000])
        {
            await AcceptAsync(await RequestAsync("td"), "a1", "td", TimeSpan.FromSeconds(seconds));
        }

        await TakeAsync((await Store.AcceptAsync("hello", "unasked")).ConversationId, "a2");
        var counted = await RowsAsync();
        await Store.Database.WriteAsync(s => s.ExecuteAsync("DROP TABLE wait_days; DELETE FROM schema_migrations WHERE number = 503"));

        await RestartAsync();
        Assert.Equal(["0503_wait_days"], await Store.Database.MigrateAsync());

        Assert.Equal(counted, await RowsAsync());
        Assert.Equal(8, counted.Count);
    }

    private async Task<IReadOnlyList<string>> RowsAsync() =>
        await Store.Database.ReadAsync(s =>
            s.QueryAsync<string>(
                "SELECT day || ' ' || department || ' ' || step || ' ' || waits FROM wait_days ORDER BY day, department, step"
            )
        );

    private async Task AddAgentsAsync()
    {
        foreach (var id in (string[])["a1", "a2"])
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
                        Capacity = 20,
                    },
                    "test"
                );
            await Store.Get<AgentPresence>().SetAsync(id, PresenceStatus.Available);
        }
    }

    private async Task<string> RequestAsync(string department)
    {
        var accepted = await Store.Inbox.AcceptAsync(
            new InboundMessage
            {
                Channel = "test",
                ChannelConversationKey = Guid.NewGuid().ToString("N"),
                ResidentId = "r",
                ActivityJson = TestStore.Message("person please"),
                Locale = "en",
                Department = department,
                WantsTurn = false,
            }
        );
        await Store.SendAsync(
            accepted.ConversationId,
            new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request")
        );
        return accepted.ConversationId;
    }

    private async Task AcceptAsync(string conversation, string agent, string queue, TimeSpan after)
    {
        await RunAsync(conversation, s => QueueMoves.Route(s, queue));
        Clock.Advance(after);
        await RunAsync(conversation, s => QueueMoves.Offer(s, agent, []), agent);
        Assert.True((await RunAsync(conversation, s => AgentMoves.Accept(s, new AgentName(agent, agent)), agent)).Changed);
    }

    private Task<HandoffOutcome> TakeAsync(string conversation, string agent) =>
        RunAsync(conversation, s => AgentMoves.Take(s, new AgentName(agent, agent), fromColleague: false), agent);

    private Task<HandoffOutcome> RunAsync(string conversation, Func<HandoffScene, HandoffMove> decide, string? agent = null) =>
        Store
            .Get<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = conversation,
                    AgentId = agent,
                    Decide = decide,
                }
            );
}
