using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Desk;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

public abstract class ErasureCompliance(IStoreRecord record) : StoreCompliance(record)
{
    /// <summary>The names of the tables with a column <c>conversation_id</c>.</summary>
    protected abstract Task<IReadOnlyList<string>> TablesOfConversationsAsync();

    /// <summary>The names of all tables.</summary>
    protected abstract Task<IReadOnlyList<string>> AllTablesAsync();

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
    public async Task AnIdThatAPageGave_FindsTheConversationsThatHadIt()
    {
        var id = (await Store.AcceptAsync("hello", resident: "c9:u1")).ConversationId;
        await Store.AcceptAsync("hello", resident: "c9:u12");

        Assert.Equal([id], await Erasure.FindAsync("u1"));
    }

    [Fact]
    public async Task Erase_OfACaller_LeavesTheirNumberAndTheirWords_InNoTable()
    {
        const string number = "85291234567";
        var id = (
            await Store.AcceptAsync("my secret", resident: $"tel:+{number}", externalId: $"wamid.{number}", delivery: ReplyDelivery.Pushed)
        ).ConversationId;
        var work = await Store.ClaimAsync();
        await Store.CommitAsync(
            work,
            TestStore.Result("your secret") with
            {
                Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Bot, "asked")
                {
                    DetailsJson = """{"summary":"secret"}""",
                },
            }
        );
        await Store.Feedback.RecordAsync(id, 2, Thumb.Down, "not my secret");
        await Store.Get<Drafts>().AddAsync(id, 1, "a secret draft", null);
        await Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                """
                INSERT INTO handoff_tickets (handoff_id, conversation_id, queue, speech, priority, waiting_since, waiting, note) VALUES ('h', @id, 'q', 'en', 0, 1, 0, 'said the secret');
                INSERT INTO phone_calls (channel, call_id, conversation_id, state_json, version) VALUES ('c', '1', @id, '{"from":"85291234567"}', 1);
                INSERT INTO link_codes (resident_id, conversation_id, code_hash, expires_at, used_by) VALUES ('another', 'c', 'h', 1, @caller)
                """,
                new { id, caller = $"tel:+{number}" }
            )
        );

        await Erasure.EraseAsync(id, "dpo", "request 7");

        Assert.Empty(await RowsThatHoldAsync("secret"));
        Assert.Empty(await RowsThatHoldAsync(number));
    }

    /// <summary>
    /// The channel's ids of messages hold the number, and an entry whose last part was never taken is known by its dead letter alone.
    /// </summary>
    [Fact]
    public async Task Erase_OfAMessageThatWasGivenUp_LeavesNoIdOfItsParts()
    {
        var id = (await Store.AcceptAsync("hello", delivery: ReplyDelivery.Pushed)).ConversationId;
        await Store.CommitAsync(await Store.ClaimAsync(), "answer in two parts");
        var message = Assert.Single(await Store.Outbox.ClaimAsync("test", "w", TimeSpan.FromMinutes(1), 10));
        await Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                "INSERT INTO whatsapp_parts (outbox_id, part, parts, wamid) VALUES (@id, 1, 2, 'wamid.85291234567')",
                new { id = message.Id }
            )
        );
        await Store.Outbox.FailAsync(message, "131026");

        await Erasure.EraseAsync(id, "dpo", "request 7");

        Assert.Empty(await RowsThatHoldAsync("85291234567"));
    }

    [Fact]
    public async Task Erase_WhileATurnIsInWork_LeavesNothingOfTheTurnEither()
    {
        var id = (await Store.AcceptAsync("my secret")).ConversationId;
        var work = await Store.ClaimAsync();

        await Erasure.EraseAsync(id, "dpo", "request 7");
        var committed = await Store.CommitAsync(work, "your secret");

        Assert.Equal(CommitOutcome.StaleFence, committed.Outcome);
        Assert.Empty(await RowsThatHoldAsync("secret"));
    }

    [Fact]
    public async Task AfterErasure_NothingIsWrittenToTheConversation()
    {
        var id = (await Store.AcceptAsync("hello")).ConversationId;
        await Store.CommitAsync(await Store.ClaimAsync(), "good day");
        await Erasure.EraseAsync(id, "dpo", "request 7");

        Assert.False(await Store.Feedback.RecordAsync(id, 2, Thumb.Down, "my secret"));
        Assert.False(await Store.Get<Drafts>().AddAsync(id, 1, "a secret draft", null));
        Assert.False(await Store.Get<IHeardEntries>().CutAsync(id, 2, TestStore.Message("the secret until here")));
        Assert.Equal(
            SendOutcome.Closed,
            (await Store.SendAsync(id, entries: new EntryDraft(EntryKind.Note, "a1", TestStore.Message("a secret note")))).Outcome
        );
        Assert.Empty(await RowsThatHoldAsync("secret"));
    }

    [Fact]
    public async Task Erase_BesideMessagesAndTurns_LeavesNoWordInWhatIsErased()
    {
        var host = OpenHost();
        for (var i = 0; i < 40; i++)
        {
            var (id, work) = ((await Store.AcceptAsync("my secret", resident: $"r{i}")).ConversationId, await Store.ClaimAsync());
            await Task.WhenAll(
                Task.Run(() =>
                    host.AcceptAsync("a second secret", resident: $"r{i}", externalId: $"wamid.secret.{i}", delivery: ReplyDelivery.Pushed)
                ),
                Task.Run(() => host.CommitAsync(work, "your secret")),
                Task.Run(() => Erasure.EraseAsync(id, "dpo", "request 7"))
            );

            foreach (var table in await TablesOfConversationsAsync())
            {
                Assert.DoesNotContain(
                    await RowsOfAsync($"SELECT * FROM {table} WHERE conversation_id = @id", id),
                    r => r.Contains("secret", StringComparison.Ordinal)
                );
            }

            while (await Store.TryClaimAsync() is { } left)
            {
                await Store.CommitAsync(left);
            }
        }
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
        await Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                "INSERT INTO whatsapp_identities (resident_id, bsuid, wa_id, created_at, changed_at) "
                    + "VALUES ('wa-1', 'HK.1', '85291234567', 1, 1), ('wa-2', NULL, '85299999999', 1, 1)"
            )
        );

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
    public async Task Files_OfAnErasureThatBrokeOff_OrWasDoneElsewhere_GoWithTheNext_AndNoOthers()
    {
        var data = Directory.CreateTempSubdirectory("data").FullName;
        try
        {
            var (gone, kept) = (
                (await Store.AcceptAsync("hello")).ConversationId,
                (await Store.AcceptAsync("hello", resident: "r2")).ConversationId
            );
            string[] folders = [gone, kept, "of-no-conversation"];
            foreach (var folder in folders.Select(f => Path.Combine(data, ResidentFiles.Uploads, f)))
            {
                Directory.CreateDirectory(folder);
                await File.WriteAllTextAsync(Path.Combine(folder, "f1"), "a letter");
            }

            var files = new ResidentFiles(Store.Database, data);
            Assert.Empty(await files.RemoveErasedAsync());
            await Erasure.EraseAsync(gone, "dpo", "request 7");

            Assert.Equal([gone], await files.RemoveErasedAsync());
            Assert.Empty(await files.RemoveErasedAsync());
            Assert.Equal(
                new[] { kept, "of-no-conversation" }.Order(StringComparer.Ordinal),
                Directory
                    .GetDirectories(Path.Combine(data, ResidentFiles.Uploads))
                    .Select(f => Path.GetFileName(f))
                    .Order(StringComparer.Ordinal)
            );
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task Erase_UnknownConversation_GivesNoProof() => Assert.Null(await Erasure.EraseAsync("nobody", "dpo", "request 7"));

    [Fact]
    public async Task EveryTableOfConversations_IsOnTheList()
    {
        await Store.Database.MigrateAsync();

        Assert.Equal(
            (await TablesOfConversationsAsync()).Order(StringComparer.Ordinal),
            ResidentErasure.Tables.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The rows of all tables in which the text stands, each with its table before it.</summary>
    private async Task<IReadOnlyList<string>> RowsThatHoldAsync(string text)
    {
        var found = new List<string>();
        foreach (var table in await AllTablesAsync())
        {
            found.AddRange(
                (await RowsOfAsync($"SELECT * FROM {table}"))
                    .Where(r => r.Contains(text, StringComparison.Ordinal))
                    .Select(r => $"{table}: {r}")
            );
        }

        return found;
    }

    private async Task<IReadOnlyList<string>> RowsOfAsync(string sql, string? id = null) =>
        [
            .. (await Store.Database.ReadAsync(s => s.QueryAsync<object>(sql, new { id }))).Select(r =>
                string.Join(" | ", (IDictionary<string, object?>)r)
            ),
        ];
}
