using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Storage.Desk;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Lists page by key, in one order: that of the bytes, however the database sorts words.</summary>
public abstract class DeskListCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task AllCases_AreListed_TheNewestFirst()
    {
        await Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                """
                INSERT INTO cases (number, conversation_id, handoff_id, department, wish, contact, summary, opened_at)
                VALUES ('20260701-0001', 'c', 'h', 'td', 'call-back', '', '', 1),
                  ('20260701-0002', 'c', 'h', 'td', 'call-back', '', '', 2), ('20260702-0001', 'c', 'h', 'td', 'call-back', '', '', 3)
                """
            )
        );
        var cases = Store.Get<Cases>();

        Assert.Equal(
            ["20260702-0001", "20260701-0002"],
            (await cases.ListAsync(openOnly: false, after: null, take: 2)).Select(c => c.Number)
        );
        Assert.Equal(["20260701-0001"], (await cases.ListAsync(openOnly: false, after: "20260701-0002", take: 2)).Select(c => c.Number));
        Assert.Equal(3, (await cases.ListAsync(openOnly: true, after: null, take: 10)).Count);
    }

    [Fact]
    public async Task PagesOfSeveralDepartments_ShowEveryConversationOnce()
    {
        // All at one moment, so that the ids alone, of both cases, give the order.
        string[] ids = [.. Enumerable.Range(0, 40).Select(i => $"{(i % 2 == 0 ? "a" : "B")}{(i % 3 == 0 ? "x" : "Y")}{i:D2}")];
        foreach (var id in ids)
        {
            await Store.Database.WriteAsync(s =>
                s.ExecuteAsync(
                    """
                    INSERT INTO conversations (id, channel, channel_key, resident_id, delivery, department, episode, owner, version,
                      last_sequence, last_resident_at, created_at)
                    VALUES (@id, 'test', @id, @id, 'Pulled', @department, 1, 'bot', 1, 0, 1000, 1000)
                    """,
                    new { id, department = int.Parse(id[2..], CultureInfo.InvariantCulture) % 5 < 2 ? "td" : "immd" }
                )
            );
        }

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await Store
                .Get<DeskLists>()
                .ListAsync(
                    new()
                    {
                        View = DeskView.All,
                        Me = "a1",
                        Departments = ["td", "immd"],
                        After = after,
                        Take = 7,
                    }
                );
            seen.AddRange(page.Items.Select(r => r.Conversation.Id));
            after = page.Next;
        } while (after is not null);

        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task OfSeveralAgents_EachHasTheirOwn_WithWhatTheyHaveNotRead_InAFewReads()
    {
        string[] agents = ["a_1", "ab1", "a3"];
        foreach (var (agent, i) in agents.Select((agent, i) => (agent, i)))
        {
            for (var n = 0; n <= i; n++)
            {
                var id = (await Store.AcceptAsync("one", resident: $"{agent}-{n}")).ConversationId;
                await Store.AcceptAsync("two", resident: $"{agent}-{n}");
                await Store.SendAsync(id, new HandoffChange(HandoffState.Active, ConversationOwner.Agent(agent), "taken"));
                await Store.Get<DeskNotes>().ReadAsync(agent, id, i == 0 ? 1 : 2);
            }
        }

        var owned = await Store.Get<DeskLists>().ListOwnedAsync(["a_1", "ab1"]);

        Assert.Equal([2, 1], new[] { owned["ab1"].Count(), owned["a_1"].Count() });
        Assert.Empty(owned["a3"]);
        Assert.Equal(1, owned["a_1"].Single().Unread);
        Assert.All(owned["ab1"], row => Assert.Equal(0, row.Unread));
        Assert.Empty(await Store.Get<DeskLists>().ListOwnedAsync([]));
        var seen = await Store.Get<DeskLists>().FindAllAsync([owned["a_1"].Single().Conversation.Id], "a_1");
        Assert.Equal(1, Assert.Single(seen).Value.Unread);
    }
}
