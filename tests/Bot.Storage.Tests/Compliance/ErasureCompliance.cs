using Bot.Dialogs.Conversations;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

public abstract class ErasureCompliance : StoreCompliance
{
    /// <summary>The names of the tables with a column <c>conversation_id</c>.</summary>
    protected abstract Task<IReadOnlyList<string>> TablesOfConversationsAsync();

    private AuditLog Audit => new(Store.Database, Clock);

    private ResidentErasure Erasure => new(Store.Database, Audit, Clock);

    [Fact]
    public async Task Erase_LeavesNoWordOfTheResident_AndKeepsTheFigures()
    {
        var id = (await Store.AcceptAsync("my secret is 42", resident: "85291234567", externalId: "wamid.1")).ConversationId;
        await Store.CommitAsync(await Store.ClaimAsync(), "your secret is 42");
        await Store.AcceptAsync("another secret 42", resident: "85299999999");

        Assert.Equal([id], await Erasure.FindAsync("85291234567"));
        var proof = await Erasure.EraseAsync(id, "dpo", "request 7");

        Assert.Equal((id, 2), (proof!.ConversationId, proof.Entries));
        var entries = await Store.Log.ReadAsync(id, 0, 10);
        Assert.Equal([EntryKind.Resident, EntryKind.Bot], entries.Select(e => e.Kind));
        Assert.All(entries, e => Assert.DoesNotContain("42", e.ActivityJson, StringComparison.Ordinal));
        var conversation = await Store.Log.FindAsync(id);
        Assert.True(conversation!.IsClosed);
        Assert.Equal("erased", conversation.ResidentId);
        Assert.Equal("answer", Assert.Single(await Store.Decisions.ListByConversationAsync(id)).Record.Outcome);
        Assert.Empty(await Erasure.FindAsync("85291234567"));
        Assert.NotEqual(id, (await Store.AcceptAsync("hello again", resident: "85291234567")).ConversationId);
        Assert.Equal(["another secret 42"], await Store.TextsAsync((await Erasure.FindAsync("85299999999"))[0]));
    }

    [Fact]
    public async Task Erase_IsInTheAuditLog_WithoutWhatWasErased()
    {
        var id = (await Store.AcceptAsync("my secret is 42")).ConversationId;

        var proof = await Erasure.EraseAsync(id, "dpo", "request 7");

        var entry = Assert.Single(await Audit.ListAsync(null, 10));
        Assert.Equal(("dpo", "resident-erased", id), (entry.Actor, entry.Action, entry.Subject));
        Assert.Contains(proof!.Digest, entry.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", entry.Details, StringComparison.Ordinal);
        Assert.Null(await Audit.FindBreakAsync());
    }

    [Fact]
    public async Task Erase_WhileAnAgentTalks_IsRefused_AndChangesNothing()
    {
        var id = (await Store.AcceptAsync("hello")).ConversationId;
        await Store.SendAsync(id, new HandoffChange(HandoffState.Active, ConversationOwner.Agent("a1"), "taken"));

        await Assert.ThrowsAsync<ErasureRefusedException>(() => Erasure.EraseAsync(id, "dpo", "request 7"));

        Assert.Equal(["hello"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task Erase_OfAWhatsAppUser_IsFoundByTheNumber_AndTakesTheIdentityToo()
    {
        var id = (await Store.AcceptAsync("hello", resident: "wa-1")).ConversationId;
        await Store.Database.WriteAsync(s => s.ExecuteAsync(
            "INSERT INTO whatsapp_identities (resident_id, bsuid, wa_id, created_at, changed_at) VALUES ('wa-1', 'HK.1', '85291234567', 1, 1), ('wa-2', NULL, '85299999999', 1, 1)"));

        Assert.Equal([id], await Erasure.FindAsync("85291234567"));
        await Erasure.EraseAsync(id, "dpo", "request 7");

        Assert.Equal(["wa-2"], await Store.Database.ReadAsync(s => s.QueryAsync<string>("SELECT resident_id FROM whatsapp_identities")));
    }

    [Fact]
    public async Task Find_ACallersNumber_WithAndWithoutPlus()
    {
        var id = (await Store.AcceptAsync("hello", resident: "tel:+85291234567")).ConversationId;

        Assert.Equal([id], await Erasure.FindAsync("85291234567"));
        Assert.Equal([id], await Erasure.FindAsync("+85291234567"));
    }

    [Fact]
    public async Task Erase_UnknownConversation_GivesNoProof() => Assert.Null(await Erasure.EraseAsync("nobody", "dpo", "request 7"));

    [Fact]
    public async Task EveryTableOfConversations_IsOnTheList()
    {
        await Store.Database.MigrateAsync();

        Assert.Equal((await TablesOfConversationsAsync()).Order(StringComparer.Ordinal), ResidentErasure.Tables.Order(StringComparer.Ordinal));
    }
}
