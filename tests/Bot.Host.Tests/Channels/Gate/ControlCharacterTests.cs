using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Gate;
using Bot.Host.Handoff;
using Bot.Host.Tests.Handoff;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Channels.Gate;

/// <summary>
/// Control characters show nothing, and PostgreSQL takes no U+0000: they end at the intake, whatever the channel lets through.
/// </summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task ANumberWithOneInIt_OpensTheCaseThatWasAskedFor(string store)
    {
        await using var host = await HandoffHost.StartAsync(store);
        var id = await TakeAsync(host, "a person please");
        await host.WorkAsync();
        await TakeAsync(host, "Call me back");
        await WorkWaitingAsync(host);
        await TakeAsync(host, "2345\u0000 6789\u0007");
        await WorkWaitingAsync(host);

        await host.PassAsync();

        Assert.Equal("2345 6789", Assert.Single(await host.Get<Cases>().ListOfAsync(id)).Contact);
    }

    [Fact]
    public async Task WhatIsTaken_HoldsNone_AndKeepsLinesAndTheRest()
    {
        await using var host = await HandoffHost.StartAsync();
        var value = JsonDocument.Parse("""{"a":["x\u0000y",1.50,true,null,"é好😀"],"b":{"c":"\u009F"}}""").RootElement;

        var id = await TakeAsync(host, "one\r\ntwo\tthree\u0000\u001B", value);

        var entry = Assert.Single(await host.EntriesAsync(id), e => e.Kind == EntryKind.Resident);
        var activity = ActivityJson.Parse(entry.ActivityJson);
        Assert.Equal("one\r\ntwo\tthree", activity.Text);
        Assert.Equal("Wong", activity.From?.Name);
        Assert.True(
            JsonElement.DeepEquals(
                JsonDocument.Parse("""{"a":["xy",1.50,true,null,"é好😀"],"b":{"c":""}}""").RootElement,
                activity.Value!.Value
            )
        );
    }

    private static async Task<string> TakeAsync(HandoffHost host, string text, JsonElement? value = null) =>
        (
            await host.Get<ChannelIntake>()
                .TakeAsync(
                    new()
                    {
                        Channel = "test",
                        ChannelConversationKey = "r1",
                        ResidentId = "r1",
                        Locale = "en",
                        ActivityJson = ActivityJson.Write(
                            ActivityFactory.Message(text) with
                            {
                                Value = value,
                                From = new() { Id = "r1", Name = "Wong\u0000" },
                            }
                        ),
                    },
                    default
                )
        ).ConversationId;

    /// <summary>Works the next turn of one who waits.</summary>
    private static async Task WorkWaitingAsync(HandoffHost host)
    {
        var work = (await host.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)))!;
        var turns = new WaitingTurns(new TurnAround(_ => TurnAround.Result("answer")), host.Get<IIdSource>(), new HandoffSettings());
        await host.Get<ITurnCommits>().CommitAsync(new TurnCommit(work.Lease, await turns.HandleAsync(work, default)));
    }
}
