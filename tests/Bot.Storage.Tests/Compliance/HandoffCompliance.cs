using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Hand-offs: one owner, a notice with each step, places kept, cases numbered, changes read once each.</summary>
public abstract class HandoffCompliance(IStoreRecord record) : HandoffStore(record)
{
    [Fact]
    public async Task ARequestIsRouted_WithItsNotice_InOneStep()
    {
        await AddAgentAsync("a1");
        var conversation = await RequestAsync("r1");

        var routed = await RouteAsync(conversation);

        Assert.Equal(HandoffState.Queued, routed.Ticket!.State);
        Assert.Equal(1, routed.Ticket.ToldPosition);
        Assert.Contains(await NoticesAsync(conversation), t => t.Contains("You are next.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SkillsOfStaffAndRequests_AreKept_AndGivenUpOnce()
    {
        _settings.Skills.Add(new HandoffSkill { Id = "complaints", Reasons = ["resident_request"] });
        await AddAgentAsync("a1");
        var account = (await Store.Get<StaffAccounts>().FindAsync("a1"))!;
        await Store.Get<StaffAccounts>().ChangeAsync(account with { Skills = ["complaints", "sign-language"] }, "admin", "account-changed");
        var conversation = await RequestAsync("r1");
        await RouteAsync(conversation);

        var waits = Assert.Single(await Store.Get<HandoffWorkList>().ListAsync(HandoffState.Queued, 10));
        var refused = await RunAsync(conversation, s => QueueMoves.Offer(s, "a1", ["sign-language"]), agent: "a1");
        var relaxed = await RunAsync(conversation, s => QueueMoves.RelaxSkills(s, nobodyHasThem: true));
        var again = await RunAsync(conversation, s => QueueMoves.RelaxSkills(s, nobodyHasThem: true));

        Assert.Equal(["complaints", "sign-language"], Assert.Single(await Store.Get<AgentPresence>().ListAsync()).Skills);
        Assert.Equal(["complaints"], waits.Skills);
        Assert.Null(waits.SkillsRelaxedAt);
        Assert.Equal((false, true, false), (refused.Changed, relaxed.Changed, again.Changed));
        var row = (await Store.Get<DeskLists>().FindAsync(conversation, null))!;
        Assert.True(row is { Skills: ["complaints"], SkillsRelaxed: true, Reason: "resident_request" });
    }

    [Fact]
    public async Task ACallThatIsPutThrough_HasOneCase()
    {
        var conversation = await RequestAsync("r1");
        var draft = new CaseDraft("call", "+85291234567", "general", "en", "");

        var first = await RunAsync(conversation, s => CaseMoves.OpenCallCase(s, draft));
        var second = await RunAsync(conversation, s => CaseMoves.OpenCallCase(s, draft));

        Assert.NotNull(first.Ticket!.CaseNumber);
        Assert.Equal((first.Ticket.CaseNumber, false), (second.Ticket!.CaseNumber, second.Changed));
        Assert.Equal(
            conversation,
            Assert
                .Single(
                    (
                        await Store
                            .Get<DeskLists>()
                            .ListAsync(
                                new DeskQuery
                                {
                                    View = DeskView.All,
                                    Me = "a1",
                                    Search = first.Ticket.CaseNumber,
                                }
                            )
                    ).Items
                )
                .Conversation.Id
        );
    }

    [Fact]
    public async Task WithNobodyOnDuty_TheResidentIsToldAndAsked()
    {
        var conversation = await RequestAsync("r1");

        var routed = await RouteAsync(conversation);

        Assert.True(routed.Ticket!.Nobody);
        Assert.Contains(await NoticesAsync(conversation), t => t.StartsWith("Nobody is on duty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoAgentsWhoTakeAtOnce_OnDifferentHosts_OneGetsIt()
    {
        await AddAgentAsync("a1");
        await AddAgentAsync("a2");
        var conversation = await RequestAsync("r1");
        await RouteAsync(conversation);
        var other = OpenHost();

        var outcomes = await Task.WhenAll(TakeAsync(Store, conversation, "a1"), TakeAsync(other, conversation, "a2"));

        Assert.Single(outcomes, o => o.Refusal is null && o.Changed);
        Assert.Single(outcomes, o => o.Refusal == HandoffRefusals.Taken);
    }

    [Fact]
    public async Task AnAgent_NeverGetsMoreThanTheyMay()
    {
        await AddAgentAsync("a1", capacity: 2);
        var conversations = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            conversations.Add(await RequestAsync($"r{i}x"));
        }

        var outcomes = await Task.WhenAll(conversations.Select(c => TakeAsync(Store, c, "a1")));

        Assert.Equal(2, outcomes.Count(o => o.Changed));
        Assert.Equal(3, outcomes.Count(o => o.Refusal == HandoffRefusals.AtCapacity));
    }

    [Fact]
    public async Task AnOfferThatRanOut_IsRefused_AndTakenBack()
    {
        await AddAgentAsync("a1");
        var conversation = await RequestAsync("r1");
        await RouteAsync(conversation);
        await RunAsync(conversation, s => QueueMoves.Offer(s, "a1", []), agent: "a1");
        Clock.Advance(_settings.OfferFor);

        var accepted = await RunAsync(conversation, s => AgentMoves.Accept(s, new AgentName("a1", "A")), agent: "a1");
        var withdrawn = await RunAsync(conversation, s => QueueMoves.Withdraw(s, "a1", ranOut: true));

        Assert.Equal(HandoffRefusals.OfferExpired, accepted.Refusal);
        Assert.Equal(HandoffState.Queued, withdrawn.Ticket!.State);
        Assert.Equal(["a1"], withdrawn.Ticket.Declined);
    }

    [Fact]
    public async Task AnAgentWhoVanishes_LosesTheConversation_AndTheResidentKeepsTheirPlace()
    {
        await AddAgentAsync("a1");
        var conversation = await RequestAsync("r1");
        var since = (await RouteAsync(conversation)).Ticket!.WaitingSince;
        await TakeAsync(Store, conversation, "a1");

        var early = await RunAsync(conversation, s => AgentMoves.Vanish(s, new AgentName("a1", "A")), agent: "a1");
        Clock.Advance(AgentPresence.Lease + _settings.VanishGrace + TimeSpan.FromSeconds(1));
        Assert.Single(await Store.Get<HandoffWorkList>().ListOrphansAsync(_settings.VanishGrace));
        var late = await RunAsync(conversation, s => AgentMoves.Vanish(s, new AgentName("a1", "A")), agent: "a1");

        Assert.False(early.Changed);
        Assert.Equal(HandoffState.Queued, late.Ticket!.State);
        Assert.Equal(since, late.Ticket.WaitingSince);
        Assert.Equal("a1", late.Ticket.StickyAgent);
        Assert.Contains(await NoticesAsync(conversation), t => t.Contains("lost the connection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACase_GetsItsNumber_AndTheResidentReadsIt()
    {
        var conversation = await RequestAsync("r1");
        await RouteAsync(conversation);

        await RunAsync(conversation, s => CaseMoves.OpenCase(s, new CaseDraft(WaitingChoice.CallBack, "9123 4567", "td", "en", "")));

        var opened = Assert.Single(await Store.Get<Cases>().ListAsync(openOnly: true, null, 10));
        Assert.Equal("20260701-0001", opened.Number);
        Assert.Equal(opened.Number, Assert.Single(await Store.Get<Cases>().ListAsync(openOnly: false, null, 10, ["ird", "td"])).Number);
        Assert.Empty(await Store.Get<Cases>().ListAsync(openOnly: true, null, 10, ["ird"]));
        Assert.Contains(await NoticesAsync(conversation), t => t.Contains("20260701-0001", StringComparison.Ordinal));
        Assert.Equal(OwnerKind.Bot, (await Store.Log.FindAsync(conversation))!.Owner.Kind);
    }

    [Fact]
    public async Task WhenTheBotGetsItBack_NothingOfTheTicketWaits()
    {
        await AddAgentAsync("a1");
        var conversation = await RequestAsync("r1");
        await RouteAsync(conversation);
        await TakeAsync(Store, conversation, "a1");

        await RunAsync(conversation, s => AgentMoves.GiveBack(s, new AgentName("a1", "A"), "done"));

        Assert.Equal(0, (await Store.Get<AgentPresence>().FindAsync("a1"))!.Active);
        Assert.Empty((await Store.Get<DeskLists>().ListAsync(new DeskQuery { View = DeskView.Mine, Me = "a1" })).Items);
        Assert.NotNull((await Store.AcceptAsync("again", "r1")).EntryId);
        Assert.NotNull(await Store.TryClaimAsync());
    }

    private HandoffQueueMoves QueueMoves => new(_settings, GeneralHolidays.Known);

    private HandoffCaseMoves CaseMoves => new(_settings, GeneralHolidays.Known);

    private Task<HandoffOutcome> RouteAsync(string conversation) =>
        RunAsync(conversation, s => QueueMoves.Route(s, HandoffQueue.General), figures: HandoffQueue.General);

    private async Task<IReadOnlyList<string>> NoticesAsync(string conversation) =>
        [
            .. (await Store.Log.ReadAsync(conversation, 0, 1000))
                .Where(e => e.Kind == EntryKind.Bot)
                .Select(e => TestStore.Text(e.ActivityJson)),
        ];
}
