using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Each class goes after its time and not before; nothing of a conversation that is held.</summary>
public abstract class RetentionCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly RetentionOptions Year = new()
    {
        Conversations = TimeSpan.FromDays(365),
        Decisions = TimeSpan.FromDays(100),
        Calls = TimeSpan.FromDays(30),
        DiscardedTurns = TimeSpan.FromDays(60),
    };

    private AuditLog Audit => new(Store.Database, Clock);

    private LegalHolds Holds => new(Store.Database, Audit, Clock);

    [Fact]
    public async Task Conversations_GoAfterTheirTime_OpenOnesToo_AndFiguresStay()
    {
        var closed = await AnsweredAsync("r1", close: true);
        var left = await AnsweredAsync("r2", close: false);
        await AfterAsync(TimeSpan.FromDays(300));
        var young = await AnsweredAsync("r3", close: true);
        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(closed));
        await AfterAsync(TimeSpan.FromDays(66));

        foreach (var id in new[] { closed, left })
        {
            Assert.All(
                await Store.Log.ReadAsync(id, 0, 10),
                e => Assert.DoesNotContain("secret", e.ActivityJson, StringComparison.Ordinal)
            );
            Assert.Equal("answer", Assert.Single(await Store.Decisions.ListByConversationAsync(id)).Record.Outcome);
        }

        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(young));
        Assert.Equal(2, (await Audit.ListAsync(null, 10)).Count(a => a is { Action: "resident-erased", Actor: "retention" }));
        await AfterAsync(TimeSpan.FromHours(1));
        Assert.Equal(2, (await Audit.ListAsync(null, 10)).Count);
    }

    [Fact]
    public async Task AConversationThatAnAgentHas_Waits()
    {
        var id = await AnsweredAsync("r1", close: false);
        await Store.SendAsync(id, new HandoffChange(HandoffState.Active, ConversationOwner.Agent("a1"), "taken"));

        await AfterAsync(TimeSpan.FromDays(400));

        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task AConversationThatOnlyWaitsForAnAgent_GoesAfterItsTime_AndWaitsNoMore()
    {
        var id = await AnsweredAsync("r1", close: false);
        await Store.SendAsync(id, new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"));

        await AfterAsync(TimeSpan.FromDays(300));
        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(id));
        await AfterAsync(TimeSpan.FromDays(66));

        Assert.All(await Store.Log.ReadAsync(id, 0, 10), e => Assert.DoesNotContain("secret", e.ActivityJson, StringComparison.Ordinal));
        Assert.Equal(0, await CountAsync("handoffs WHERE closed_at IS NULL"));
    }

    [Fact]
    public async Task DecisionsCallsAndDiscardedTurns_GoEachAfterItsOwnTime()
    {
        var id = await AnsweredAsync("r1", close: false);
        await CallAsync(id);
        await DiscardAsync(id);

        foreach (var (days, calls, discarded, decisions) in new[] { (29, 1, 1, 1), (2, 0, 1, 1), (30, 0, 0, 1), (40, 0, 0, 0) })
        {
            await AfterAsync(TimeSpan.FromDays(days));
            Assert.Equal(
                (calls, discarded, decisions),
                (await CountAsync("phone_calls"), await CountAsync("discarded_turns"), await CountAsync("decisions WHERE json <> '{}'"))
            );
        }

        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task WithoutATime_AClassIsKept()
    {
        var id = await AnsweredAsync("r1", close: true);
        await CallAsync(id);
        await DiscardAsync(id);
        Clock.Advance(TimeSpan.FromDays(4_000));

        await WorkAsync(new RetentionOptions { Calls = null, DiscardedTurns = null });

        Assert.Equal(
            (1, 1, 1),
            (await CountAsync("phone_calls"), await CountAsync("discarded_turns"), await CountAsync("decisions WHERE json <> '{}'"))
        );
        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task WhatIsHeld_IsLeftByRetentionAndErasure_UntilItIsReleased()
    {
        var id = await AnsweredAsync("r1", close: true);
        await CallAsync(id);
        await DiscardAsync(id);
        Assert.True(await Holds.PutAsync(id, "legal", "inquiry 12"));
        Assert.False(await Holds.PutAsync(id, "legal", "inquiry 12"));

        await AfterAsync(TimeSpan.FromDays(400));
        var refused = await Assert.ThrowsAsync<ErasureRefusedException>(() =>
            new ResidentErasure(Store.Database, Audit, Clock).EraseAsync(id, "dpo", "request 7")
        );

        Assert.Contains("legal hold (inquiry 12)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(
            (1, 1, 1),
            (await CountAsync("phone_calls"), await CountAsync("discarded_turns"), await CountAsync("decisions WHERE json <> '{}'"))
        );
        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(id));
        Assert.True(await Holds.ReleaseAsync(id, "legal", "inquiry 12 closed"));
        await AfterAsync(TimeSpan.FromHours(1));
        Assert.Equal(0, await CountAsync("phone_calls"));
        Assert.False(await Holds.PutAsync(id, "legal", "too late"));
        Assert.Equal(["resident-erased", "legal-hold-released", "legal-hold-put"], (await Audit.ListAsync(null, 10)).Select(a => a.Action));
    }

    [Fact]
    public async Task AHoldOnAResident_CoversWhatTheyBeginLater_AndNobodyElse_UntilItIsReleased()
    {
        var first = await AnsweredAsync("r1", close: true);
        Assert.True(await Holds.PutOnResidentAsync(first, "legal", "inquiry 12"));
        Assert.False(await Holds.PutOnResidentAsync(first, "legal", "inquiry 12"));
        var later = await AnsweredAsync("r1", close: true, key: "r1-by-another-way");
        var other = await AnsweredAsync("r2", close: true);
        await CallAsync(later);
        await DiscardAsync(later);

        await AfterAsync(TimeSpan.FromDays(400));
        var refused = await Assert.ThrowsAsync<ErasureRefusedException>(() =>
            new ResidentErasure(Store.Database, Audit, Clock).EraseAsync(later, "dpo", "request 7")
        );

        Assert.NotEqual(first, later);
        Assert.Contains("legal hold (inquiry 12)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(
            (1, 1, 2),
            (await CountAsync("phone_calls"), await CountAsync("discarded_turns"), await CountAsync("decisions WHERE json <> '{}'"))
        );
        Assert.All([await Store.TextsAsync(first), await Store.TextsAsync(later)], texts => Assert.Equal(["my secret", "answer"], texts));
        await AssertGoneAsync(other);
        Assert.Equal("inquiry 12", await Holds.ReasonAsync(later));

        Assert.True(await Holds.ReleaseResidentAsync(later, "legal", "inquiry 12 closed"));
        Assert.False(await Holds.ReleaseResidentAsync(later, "legal", "inquiry 12 closed"));
        await AfterAsync(TimeSpan.FromHours(1));
        await AssertGoneAsync(later);
        Assert.Equal(
            [("resident-hold-released", later), ("resident-hold-put", first)],
            (await Audit.ListAsync(null, 10))
                .Where(a => a.Action.StartsWith("resident-hold", StringComparison.Ordinal))
                .Select(a => (a.Action, a.Subject))
        );
    }

    [Fact]
    public async Task AHoldOnAConversation_CoversThatOneAlone()
    {
        var held = await AnsweredAsync("r1", close: true);
        Assert.True(await Holds.PutAsync(held, "legal", "inquiry 12"));
        var later = await AnsweredAsync("r1", close: true, key: "r1-by-another-way");

        await AfterAsync(TimeSpan.FromDays(400));

        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(held));
        await AssertGoneAsync(later);
    }

    [Fact]
    public async Task AResidentWhoTurnsOutToBeAnother_BringsTheHoldAlong()
    {
        var first = await AnsweredAsync("r1", close: true);
        await Holds.PutOnResidentAsync(first, "legal", "inquiry 12");
        await Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                "INSERT INTO whatsapp_identities (resident_id, merged_into, created_at, changed_at) VALUES ('r1', 'r2', 1, 1), ('r2', NULL, 1, 1)"
            )
        );
        var later = await AnsweredAsync("r2", close: true);

        await AfterAsync(TimeSpan.FromDays(400));
        Assert.Equal(["my secret", "answer"], await Store.TextsAsync(later));

        Assert.True(await Holds.ReleaseResidentAsync(later, "legal", "inquiry 12 closed"));
        Assert.Null(await Holds.ReasonAsync(first));
    }

    private async Task<string> AnsweredAsync(string resident, bool close, string? key = null)
    {
        var id = (
            await Store.Inbox.AcceptAsync(
                new InboundMessage
                {
                    Channel = "test",
                    ChannelConversationKey = key ?? resident,
                    ResidentId = resident,
                    ActivityJson = TestStore.Message("my secret"),
                }
            )
        ).ConversationId;
        var result = TestStore.Result("answer");
        await Store.CommitAsync(
            await Store.ClaimAsync(),
            result with
            {
                CloseEpisode = close,
                Decision = result.Decision with { Json = """{"query":"my secret"}""" },
            }
        );
        return id;
    }

    private async Task AssertGoneAsync(string id) =>
        Assert.All(await Store.Log.ReadAsync(id, 0, 10), e => Assert.DoesNotContain("secret", e.ActivityJson, StringComparison.Ordinal));

    private Task CallAsync(string id) =>
        Store
            .Get<ICalls>()
            .SaveAsync(
                new Call
                {
                    Channel = "phone",
                    CallId = "1",
                    ConversationId = id,
                    ResidentId = "tel:+85291234567",
                }
            );

    private Task DiscardAsync(string id) =>
        Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                "INSERT INTO discarded_turns (turn_id, conversation_id, cause, at, replies_json, decision_json) VALUES ('t', @id, 'NotOwner', @at, '[]', '{}')",
                new { id, at = Clock.GetUtcNow().ToUnixTimeMilliseconds() }
            )
        );

    private Task AfterAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return WorkAsync(Year);
    }

    private Task WorkAsync(RetentionOptions options) =>
        new RecordRetention(Store.Database, options, Clock, NullLogger<RecordRetention>.Instance).WorkAsync(CancellationToken.None);

    private Task<int> CountAsync(string table) =>
        Store.Database.ReadAsync(s => s.FirstOrDefaultAsync<int>($"SELECT count(*) FROM {table}"));
}
