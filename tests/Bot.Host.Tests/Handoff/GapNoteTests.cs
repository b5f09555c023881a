using Bot.Dialogs.Handoff;
using Bot.Storage.Database;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Handoff;

public sealed class GapNoteTests
{
    [Fact]
    public async Task WhatAnAgentTellsTheContentTeam_IsKeptWithTheClose_AndNotWithoutIt()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        await host.AddAgentAsync("a2");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));

        var refused = await CloseAsync(host, id, "a2");
        Assert.NotNull(refused.Refusal);
        Assert.Empty(await NotesAsync(host));

        await CloseAsync(host, id, "a1");
        var again = await CloseAsync(host, id, "a1");
        Assert.NotNull(again.Refusal);
        var note = Assert.Single(await NotesAsync(host));
        Assert.Equal(("td", "no word of trailers", id), (note.Department, note.Text, note.ConversationId));
    }

    private static Task<Bot.Storage.Handoff.HandoffOutcome> CloseAsync(HandoffHost host, string id, string agent) =>
        host.RunAsync(
            id,
            agent,
            (m, s, a) =>
                m.Close(s, a, "answered", resolved: true, askRating: false) with
                {
                    Gap = new GapNote("td", "no word of trailers", agent),
                }
        );

    private static Task<IReadOnlyList<ContentNote>> NotesAsync(HandoffHost host) =>
        new ContentNotes(host.Get<IDatabase>()).ListAsync(DateTimeOffset.UnixEpoch, 10);
}
