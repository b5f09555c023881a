using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Storage.Tests.Compliance;

public abstract class InboxCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task ARepeat_WritesNothing_AndIsAnsweredAsTheFirst()
    {
        var first = await Store.AcceptAsync("hello", externalId: "m1");
        var repeat = await Store.AcceptAsync("hello", externalId: "m1");

        Assert.Equal(InboxOutcome.Accepted, first.Outcome);
        Assert.Equal(first with { Outcome = InboxOutcome.Duplicate }, repeat);
        Assert.Single(await Store.Log.ReadAsync(first.ConversationId, 0, 10));
    }

    [Fact]
    public async Task ARepeat_AfterARestartAndAfterItsTurn_IsStillARepeat()
    {
        var first = await Store.AcceptAsync("hello", externalId: "m1");
        await Store.CommitAsync(await Store.ClaimAsync(), "hi");
        await RestartAsync();

        var repeat = await Store.AcceptAsync("hello", externalId: "m1");

        Assert.True(repeat.Duplicate);
        Assert.Null(await Store.TryClaimAsync());
        Assert.Equal(["hello", "hi"], await Store.TextsAsync(first.ConversationId));
    }

    [Fact]
    public async Task RepeatsAtTheSameTime_OverTwoHosts_AreTakenOnce()
    {
        var other = OpenHost();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(i => (i % 2 == 0 ? Store : other).AcceptAsync("hello", externalId: "m1"))
        );

        Assert.Single(answers, a => a.Outcome == InboxOutcome.Accepted);
        Assert.Single(answers.Select(a => (a.ConversationId, a.Sequence, a.EntryId)).Distinct());
        Assert.Single(await Store.Log.ReadAsync(answers[0].ConversationId, 0, 100));
    }

    [Fact]
    public async Task FirstMessagesAtTheSameTime_MakeOneConversation_WithoutGapOrDouble()
    {
        var other = OpenHost();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(i => (i % 2 == 0 ? Store : other).AcceptAsync($"m{i}", externalId: $"m{i}"))
        );

        var conversation = Assert.Single(answers.Select(a => a.ConversationId).Distinct());
        Assert.Equal(Enumerable.Range(1, 24).Select(i => (long)i), answers.Select(a => a.Sequence).Order());
        Assert.Equal(24, await Store.Log.LastSequenceAsync(conversation));
        Assert.Equal(24, (await Store.ClaimAsync()).Entries.Count);
    }

    [Fact]
    public async Task TheSameExternalId_OnAnotherChannel_IsAnotherMessage()
    {
        await Store.AcceptAsync("hello", externalId: "m1");
        var other = await Store.Inbox.AcceptAsync(
            new InboundMessage
            {
                Channel = "other",
                ChannelConversationKey = "r1",
                ResidentId = "r1",
                ExternalId = "m1",
                ActivityJson = "{}",
            }
        );

        Assert.Equal(InboxOutcome.Accepted, other.Outcome);
    }

    [Fact]
    public async Task MessagesThatArriveInTheWrongOrder_KeepTheOrderOfTheirCommit_AndBothAreAnswered()
    {
        var second = await Store.AcceptAsync("two", externalId: "m2");
        await Store.AcceptAsync("one", externalId: "m1");

        var work = await Store.ClaimAsync();

        Assert.Equal([1L, 2L], work.Entries.Select(e => e.Sequence));
        Assert.Equal(["two", "one"], await Store.TextsAsync(second.ConversationId));
    }

    [Fact]
    public async Task Opening_FindsOrMakes_UnderTheNameGiven()
    {
        var opening = new ConversationOpening
        {
            Channel = "test",
            ChannelConversationKey = "k",
            ResidentId = "r",
            ConversationId = "chosen",
            Locale = "zh-HK",
        };

        var made = await Store.Inbox.OpenAsync(opening);
        var found = await Store.Inbox.OpenAsync(opening with { ConversationId = "another" });

        Assert.True(made.IsNew);
        Assert.False(found.IsNew);
        Assert.Equal("chosen", found.Conversation.Id);
        Assert.Equal("zh-Hant", found.Conversation.Language);
        Assert.Null(await Store.TryClaimAsync());
    }

    [Fact]
    public async Task AMessageToAClosedConversation_IsANewEpisode_WithAFreshContext()
    {
        var first = await Store.AcceptAsync("hello");
        await Store.CommitAsync(
            await Store.ClaimAsync(),
            TestStore.Result("bye") with
            {
                StateJson = """{"topic":"x"}""",
                CloseEpisode = true,
            }
        );

        await Store.AcceptAsync("again");
        var work = await Store.ClaimAsync();

        Assert.Equal(first.ConversationId, work.Conversation.Id);
        Assert.Equal(2, work.Conversation.Episode);
        Assert.Null(work.Conversation.StateJson);
        Assert.False(work.Conversation.IsClosed);
        Assert.Equal(2, Assert.Single(work.Entries).Episode);
    }

    [Fact]
    public async Task AMessageToAClosedConversation_IsRefused_WhereTheChannelSaysSo()
    {
        var first = await Store.AcceptAsync("hello");
        await Store.CommitAsync(await Store.ClaimAsync(), TestStore.Result("bye") with { CloseEpisode = true });

        var refused = await Store.AcceptAsync("again", whenClosed: ClosedConversation.Refuse);

        Assert.Equal(new Accepted(first.ConversationId, 0, "", InboxOutcome.Closed), refused);
        Assert.Equal(2, await Store.Log.LastSequenceAsync(first.ConversationId));
    }

    [Fact]
    public async Task WhileAnAgentHasTheConversation_MessagesQueueNoTurn()
    {
        var first = await Store.AcceptAsync("hello");
        await Store.CommitAsync(await Store.ClaimAsync(), "hi");
        await Store.SendAsync(first.ConversationId, new HandoffChange(HandoffState.Active, ConversationOwner.Agent("a1"), "taken"));

        await Store.AcceptAsync("are you there?");

        Assert.Null(await Store.TryClaimAsync());
        Assert.Equal(3, await Store.Log.LastSequenceAsync(first.ConversationId));
    }
}
