using Bot.Dialogs.Handoff;
using Bot.Storage.Desk;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What the desk leaves to the content team is all there, in order, and nothing else.</summary>
public abstract class ContentNotesCompliance : StoreCompliance
{
    [Fact]
    public async Task GapsAndEditedDrafts_AreListedSinceADay_AndOtherDraftsAreNot()
    {
        var conversation = (await Store.AcceptAsync("hello")).ConversationId;
        var drafts = Store.Get<Drafts>();
        await AddGapAsync(conversation, "old");
        Clock.Advance(TimeSpan.FromDays(2));
        var since = Clock.GetUtcNow();
        for (var i = 1; i <= 3; i++)
        {
            await drafts.AddAsync(conversation, i, $"draft {i}", "td-renew-full#fee");
        }

        var open = (await drafts.ListOpenAsync(conversation)).OrderBy(d => d.ForSequence).ToArray();
        await Store.Sends.SendAsync(new() { ConversationId = conversation, Draft = new(open[0].Id, "better words", "a1") });
        await Store.Sends.SendAsync(new() { ConversationId = conversation, Draft = new(open[1].Id, null, "a1") });
        Clock.Advance(TimeSpan.FromMinutes(1));
        await AddGapAsync(conversation, "no word of trailers");

        var listed = await new ContentNotes(Store.Database).ListAsync(since, 10);

        Assert.Equal(
            [
                new ContentNote("edited-draft", conversation, null, "td-renew-full#fee", "draft 1", "better words", since),
                new ContentNote("gap", conversation, "td", null, null, "no word of trailers", since + TimeSpan.FromMinutes(1)),
            ],
            listed);
        Assert.Equal(3, (await new ContentNotes(Store.Database).ListAsync(DateTimeOffset.UnixEpoch, 10)).Count);
    }

    private Task AddGapAsync(string conversation, string note) => Store.Database.WriteAsync(async s =>
    {
        await DeskNotes.AddGapAsync(s, conversation, new GapNote("td", note, "a1"), Clock.GetUtcNow().ToUnixTimeMilliseconds());
        return true;
    });
}
