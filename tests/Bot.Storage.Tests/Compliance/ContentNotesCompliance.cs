using Bot.Storage.Desk;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What the desk leaves to the content team is all there, in order, and nothing else.</summary>
public abstract class ContentNotesCompliance : StoreCompliance
{
    [Fact]
    public async Task GapsAndEditedDrafts_AreListedSinceADay_AndOtherDraftsAreNot()
    {
        var conversation = (await Store.AcceptAsync("hello")).ConversationId;
        var (notes, drafts) = (Store.Get<DeskNotes>(), Store.Get<Drafts>());
        await notes.AddGapAsync(conversation, "td", "old", "a1");
        Clock.Advance(TimeSpan.FromDays(2));
        var since = Clock.GetUtcNow();
        for (var i = 1; i <= 3; i++)
        {
            await drafts.AddAsync(conversation, i, $"draft {i}", "td-renew-full#fee");
        }

        var open = (await drafts.ListOpenAsync(conversation)).OrderBy(d => d.ForSequence).ToArray();
        await drafts.DecideAsync(open[0].Id, "edited", "better words", "a1");
        await drafts.DecideAsync(open[1].Id, "approved", null, "a1");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await notes.AddGapAsync(conversation, "td", "no word of trailers", "a1");

        var listed = await new ContentNotes(Store.Database).ListAsync(since, 10);

        Assert.Equal(
            [
                new ContentNote("edited-draft", conversation, null, "td-renew-full#fee", "draft 1", "better words", since),
                new ContentNote("gap", conversation, "td", null, null, "no word of trailers", since + TimeSpan.FromMinutes(1)),
            ],
            listed);
        Assert.Equal(3, (await new ContentNotes(Store.Database).ListAsync(DateTimeOffset.UnixEpoch, 10)).Count);
    }
}
