namespace Bot.Storage.Tests.Compliance;

public abstract class DecisionCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task Writers_AreThoseOfTheRange_AndOfTheConversation()
    {
        var id = await TalkAsync();
        var other = await Store.AcceptAsync("other", resident: "r2");
        await Store.CommitAsync(await Store.ClaimAsync(), "other answer");

        // 1 asks, 2 and 3 answer; 4 asks, nothing answers; 5 asks, 6 answers.
        Assert.Equal([2L], await FirstsAsync(id, 1, 2));
        Assert.Equal([2L], await FirstsAsync(id, 3, 5));
        Assert.Equal([2L, 6], await FirstsAsync(id, 3, 6));
        Assert.Empty(await FirstsAsync(id, 4, 5));
        Assert.Equal([2L], await FirstsAsync(other.ConversationId, 1, 9));
    }

    [Fact]
    public async Task Last_IsTheNewestUpToAnEntry()
    {
        var id = await TalkAsync();

        Assert.Equal(6, (await Store.Decisions.FindLastAsync(id))!.FirstSequence);
        Assert.Equal(5, (await Store.Decisions.FindLastAsync(id, 5))!.FirstSequence);
        Assert.Equal(2, (await Store.Decisions.FindLastAsync(id, 3))!.FirstSequence);
        Assert.Null(await Store.Decisions.FindLastAsync(id, 1));
        Assert.Null(await Store.Decisions.FindLastAsync("no such conversation"));
    }

    private async Task<string> TalkAsync()
    {
        var id = (await Store.AcceptAsync("one")).ConversationId;
        await Store.CommitAsync(await Store.ClaimAsync(), "answer", "more of it");
        await Store.AcceptAsync("two");
        await Store.CommitAsync(await Store.ClaimAsync());
        await Store.AcceptAsync("three");
        await Store.CommitAsync(await Store.ClaimAsync(), "answer three");
        return id;
    }

    private async Task<IEnumerable<long>> FirstsAsync(string id, long first, long last) =>
        (await Store.Decisions.ListWritersAsync(id, first, last)).Select(d => d.FirstSequence);
}
