using Bot.Dialogs.Handoff;
using Bot.Storage.Desk;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What the desk leaves to the content team is all there, in order, and nothing else.</summary>
public abstract class ContentNotesCompliance(IStoreRecord record) : StoreCompliance(record)
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
            listed
        );
        Assert.Equal(3, (await new ContentNotes(Store.Database).ListAsync(DateTimeOffset.UnixEpoch, 10)).Count);
    }

    [Fact]
    public async Task TheNewestOfADepartment_AreListed_HoweverManyOthersWereNoted()
    {
        var conversation = (await Store.AcceptAsync("hello")).ConversationId;
        await EditAsync(conversation, 1, "td-renew-full#fee", "of td");
        await EditAsync(conversation, 2, "immd-hkid#fee", "of immd");
        await EditAsync(conversation, 3, null, "of no entry");
        await EditAsync(conversation, 4, "gone#fee", "of an article that is gone");
        await AddGapAsync(conversation, "older");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await AddGapAsync(conversation, "newer");
        for (var i = 0; i < 5; i++)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            await AddGapAsync(conversation, "another department's", "immd");
        }

        Assert.Equal(["newer"], await NewestAsync(1, "td"));
        Assert.Equal(["newer", "older", "of td"], await NewestAsync(10, "td"));
        Assert.Equal(["of an article that is gone", "of no entry"], await NewestAsync(10, "general"));
        Assert.Equal(11, (await new ContentNotes(Store.Database).ListNewestAsync(DateTimeOffset.UnixEpoch, 50, null)).Count);
    }

    private async Task<IEnumerable<string>> NewestAsync(int take, params string[] departments)
    {
        var articles = new Dictionary<string, string>(StringComparer.Ordinal) { ["td-renew-full"] = "td", ["immd-hkid"] = "immd" };
        return (
            await new ContentNotes(Store.Database).ListNewestAsync(DateTimeOffset.UnixEpoch, take, new ContentScope(departments, articles))
        ).Select(n => n.Text);
    }

    private async Task EditAsync(string conversation, long sequence, string? entryId, string words)
    {
        var drafts = Store.Get<Drafts>();
        await drafts.AddAsync(conversation, sequence, "a draft", entryId);
        var open = (await drafts.ListOpenAsync(conversation)).Single();
        await Store.Sends.SendAsync(new() { ConversationId = conversation, Draft = new(open.Id, words, "a1") });
        Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private Task AddGapAsync(string conversation, string note, string department = "td") =>
        Store.Database.WriteAsync(async s =>
        {
            await DeskNotes.AddGapAsync(s, conversation, new GapNote(department, note, "a1"), Clock.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        });
}
