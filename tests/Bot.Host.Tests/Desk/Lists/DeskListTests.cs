using Bot.Dialogs.Conversations;
using Bot.Host.Tests.Handoff;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Desk.Lists;

public sealed class DeskListTests
{
    [Fact]
    public async Task WhatIsOffered_IsInTheListsOfWhomItIsOfferedTo_AlsoFromADepartmentTheyDoNotServe()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.PassAsync();
        Assert.Equal((HandoffState.Assigned, "a1"), ((await host.RowAsync(id)).State, (await host.RowAsync(id)).OfferedTo));
        var lists = host.Get<DeskLists>();

        Assert.Equal(id, Assert.Single(await lists.ListOfferedAsync("a1")).Conversation.Id);
        Assert.Empty(await lists.ListOfferedAsync("a2"));
        Assert.Equal(id, Assert.Single((await lists.ListAsync(Waiting("a1"))).Items).Conversation.Id);
        Assert.Empty((await lists.ListAsync(Waiting("a2"))).Items);
    }

    [Theory]
    [InlineData("a_b_c")]
    [InlineData("1_99999999999999999999_c")]
    [InlineData("nothing")]
    public async Task APlaceThatIsNone_BeginsAtTheTop(string after)
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        Assert.Equal(
            id,
            Assert
                .Single((await host.Get<DeskLists>().ListAsync(Waiting("a1") with { Departments = null, After = after })).Items)
                .Conversation.Id
        );
    }

    [Theory]
    [InlineData(DeskView.All)]
    [InlineData(DeskView.Waiting)]
    public async Task WhatWasPassedToAnotherDepartment_IsOnNoListOfTheFirst(DeskView view)
    {
        await using var host = await HandoffHost.StartAsync();
        host.Knowledge.Has("td", "ird");
        await host.AddAgentAsync("a1", departments: ["td"]);
        var before = await host.SayAsync("r1", "a person please", department: "td");
        await host.WorkAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var passedOn = await host.SayAsync("r2", "a person please", department: "td");
        await host.WorkAsync();
        await host.RunAsync(passedOn, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        await host.RunAsync(
            passedOn,
            "a1",
            (m, s, a) => m.Transfer(s, a, "ird", toAgent: null, department: "ird", departmentName: null, note: null)
        );
        var query = new DeskQuery
        {
            View = view,
            Me = "a2",
            Departments = ["td"],
            Take = 1,
        };

        var page = await host.Get<DeskLists>().ListAsync(query);

        // What is left out takes nobody's place on the page.
        Assert.Equal(before, Assert.Single(page.Items).Conversation.Id);
        Assert.Null(page.Next);
    }

    private static DeskQuery Waiting(string me) =>
        new()
        {
            View = DeskView.Waiting,
            Me = me,
            Departments = ["elsewhere"],
        };
}
