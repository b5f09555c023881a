using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

public abstract class ResidentCopyCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private AuditLog Audit => new(Store.Database, Clock);

    private ResidentErasure Erasure => new(Store.Database, Audit, Clock);

    [Fact]
    public async Task ACopy_HoldsWhatAnErasureTakes_AndIsNoted()
    {
        var id = (await Store.AcceptAsync("my secret", resident: "85291234567")).ConversationId;
        var work = await Store.ClaimAsync();
        await Store.CommitAsync(
            work,
            TestStore.Result("your secret") with
            {
                Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked")
                {
                    DetailsJson = """{"summary":"asked for a secret"}""",
                },
            }
        );
        await Store.Feedback.RecordAsync(id, 2, Thumb.Down, "not my secret");
        var erased = (await Store.AcceptAsync("gone", resident: "r9")).ConversationId;
        await Erasure.EraseAsync(erased, "dpo", "request 6");
        var copies = new ResidentCopies(Store.Database, Audit, Clock, Path.GetTempPath());

        var copy = await copies.ReadAsync([.. await Erasure.FindAsync("85291234567"), erased, "nobody"], withNotes: false);

        var one = Assert.Single(copy.Conversations);
        Assert.Equal([(1L, "resident", "my secret"), (2L, "bot", "your secret")], one.Messages.Select(m => (m.Number, m.From, m.Text)));
        Assert.Equal((2L, "down", "not my secret"), (one.Ratings[0].Message, one.Ratings[0].Thumb, one.Ratings[0].Reason));
        Assert.Equal("asked for a secret", Assert.Single(one.Requests).Details!.Value.GetProperty("summary").GetString());

        await copies.NoteAsync(new CopyProof([id], 2, 0, 0, "d", copy.At), "dpo", "request 7");
        var noted = (await Audit.ListAsync(null, 1))[0];
        Assert.Equal(("resident-exported", id), (noted.Action, noted.Subject));
    }
}
