using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Storage.Desk;

namespace Bot.Host.Tests.Handoff;

public sealed class CaseSummaryTests
{
    private const string Briefing =
        """{"summary":"Asked: how do I renew a licence from abroad?","reason":"resident_request","asked":[{"text":"from abroad"}]}""";

    [Fact]
    public async Task AContactThatIsGiven_TakesNothingFromTheBriefing_AndTheCaseSaysWhatItIsAbout()
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync(Briefing);
        await host.PassAsync();

        await host.SayAsync("r1", "Call me back");
        await GivesContactAsync(host);
        using (var details = JsonDocument.Parse((await host.RowAsync(id)).DetailsJson!))
        {
            Assert.Equal(
                ("Asked: how do I renew a licence from abroad?", "call-back", "91234567"),
                (Text(details, "summary"), Text(details, WaitingChoice.WishField), Text(details, WaitingChoice.ContactField))
            );
            Assert.Equal(1, details.RootElement.GetProperty("asked").GetArrayLength());
        }

        await host.PassAsync();
        var opened = Assert.Single(await host.Get<Cases>().ListOfAsync(id));
        Assert.Equal(("91234567", "Asked: how do I renew a licence from abroad?"), (opened.Contact, opened.Summary));
    }

    private static async Task GivesContactAsync(HandoffHost host)
    {
        var work = (await host.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)))!;
        var asked = WaitingChoice.Read(work.Conversation.StateJson, ["Call me back"], "en", mostFailures: 3)!;
        var given = WaitingChoice.Read(asked.StateJson, ["91234567"], "en", mostFailures: 3)!;
        await host.Get<ITurnCommits>()
            .CommitAsync(
                new TurnCommit(
                    work.Lease,
                    new TurnResult
                    {
                        Replies = given.Replies,
                        Handoff = given.Handoff,
                        Decision = new DecisionRecord
                        {
                            Id = "d",
                            Outcome = Outcome.Handoff.Word(),
                            Reason = given.Reason,
                            Json = "{}",
                        },
                    }
                )
            );
    }

    private static string? Text(JsonDocument details, string name) => details.RootElement.GetProperty(name).GetString();
}
