using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Requests;
using Bot.Host.Tests.Desk.Events;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk;

public sealed class DeskShowsTests(DeskShowsTests.Host host) : IClassFixture<DeskShowsTests.Host>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    [Fact]
    public async Task TheResidentsName_StaysWhenAnotherSpokeLast()
    {
        var staff = await DeskStaff.SignInAsync(host);
        var id = await DeskStaff.SaidAsync(host, NewId(), "hello");
        await staff.PostAsync($"conversations/{id}/take", new { });
        await staff.PostAsync($"conversations/{id}/messages", new { text = "Good morning", clientId = "c1" });

        var row = (await staff.GetAsync("conversations?view=mine")).GetProperty("items")[0];

        Assert.Equal(
            ("Good morning", "Wong Siu Ming"),
            (row.GetProperty("lastText").GetString(), row.GetProperty("residentName").GetString())
        );
    }

    [Fact]
    public async Task AWaitingRow_ShowsWhatTheResidentWrote_NotOurNotices()
    {
        var staff = await DeskStaff.SignInAsync(host);
        var id = await DeskStaff.SaidAsync(host, NewId(), "My wallet was stolen");
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = id,
                    ExpectedOwner = ConversationOwner.Bot,
                    Handoff = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "resident_request") { Department = "td" },
                    Entries = [new EntryDraft(EntryKind.Bot, "bot", """{"type":"message","text":"You are next."}""")],
                }
            );

        var row = (await staff.GetAsync("conversations?view=waiting"))
            .GetProperty("items")
            .EnumerateArray()
            .Single(r => r.GetProperty("id").GetString() == id);

        Assert.Equal("My wallet was stolen", row.GetProperty("lastText").GetString());
    }

    [Fact]
    public async Task TheResidentsConsent_IsThisConversation_AndMoreWhileACaseOfTheirsIsOpen()
    {
        var staff = await DeskStaff.SignInAsync(host);
        var id = await DeskStaff.SaidAsync(host, NewId(), "please call me");
        async Task<string?> ConsentAsync() =>
            (await staff.GetAsync($"conversations/{id}")).GetProperty("resident").GetProperty("consent").GetString();
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = id,
                    ExpectedOwner = ConversationOwner.Bot,
                    Handoff = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "resident_request") { Department = "td" },
                }
            );
        Assert.Equal("conversation", await ConsentAsync());

        var draft = new CaseDraft(WaitingChoice.CallBack, "9123 4567", "td", "en", "");
        var opened = await host
            .Services.GetRequiredService<HandoffUnits>()
            .RunAsync(new() { ConversationId = id, Decide = s => new HandoffCaseMoves(new(), GeneralHolidays.Known).OpenCase(s, draft) });
        Assert.Equal("call-back", await ConsentAsync());

        Assert.True(await host.Services.GetRequiredService<Cases>().CloseAsync(opened.Ticket!.CaseNumber!, "a1"));
        Assert.Equal("conversation", await ConsentAsync());
    }

    [Fact]
    public async Task ADeliveryStateThatMovesOn_ReachesTheEventStream()
    {
        var staff = await DeskStaff.SignInAsync(host);
        var id = await DeskStaff.SaidAsync(host, NewId(), "hello", delivery: ReplyDelivery.Pushed);
        await staff.PostAsync($"conversations/{id}/take", new { });
        await staff.PostAsync($"conversations/{id}/messages", new { text = "Good morning", clientId = "c1" });
        using var events = await staff.EventsAsync();
        Assert.Equal("resync", (await events.NextAsync()).Name);

        // The first of the lane: what the resident was told of the agent.
        var outbox = host.Services.GetRequiredService<IOutbox>();
        var message = (await outbox.ClaimAsync("test", "tests", TimeSpan.FromMinutes(1), 10)).Single(m => m.ConversationId == id);
        await outbox.SentAsync(message, "external-1");

        Assert.Equal(id, DeskEvents.Conversation((await events.UntilAsync(id))[^1]));
    }

    [Fact]
    public async Task AResidentsFile_OpensAtTheDesk()
    {
        var resident = await DirectLineClient.StartedAsync(host);
        var part = new ByteArrayContent(Png);
        part.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { part, "file", "form.png" } };
        Assert.True(
            (
                await resident.SendAsync(
                    HttpMethod.Post,
                    $"{DirectLineClient.Base}/conversations/{resident.Conversation}/upload?userId=x",
                    form
                )
            ).IsSuccessStatusCode
        );
        var staff = await DeskStaff.SignInAsync(host);

        var entries = (await staff.GetAsync($"conversations/{resident.Conversation}/entries")).GetProperty("items").EnumerateArray();
        var file = entries.SelectMany(e => e.GetProperty("attachments").EnumerateArray()).First();
        var response = await staff.Client.GetAsync(file.GetProperty("url").GetString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Png, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("form.png", file.GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.CreateClient().GetAsync(file.GetProperty("url").GetString())).StatusCode);
    }

    [Fact]
    public async Task InAQueueWithDrafts_TheBotWritesOne_AndWhatIsApprovedGoesOutOnce()
    {
        var (staff, resident) = (await DeskStaff.SignInAsync(host), NewId());
        var id = await DeskStaff.SaidAsync(host, resident, "hello");
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = id,
                    ExpectedOwner = ConversationOwner.Bot,
                    Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request")
                    {
                        Department = "td",
                    },
                }
            );
        await staff.PostAsync($"conversations/{id}/take", new { });
        using var events = await staff.EventsAsync();
        await DeskStaff.SaidAsync(host, resident, "How much does it cost to renew a full driving licence?");

        JsonElement draft = default;
        while (draft.ValueKind == JsonValueKind.Undefined)
        {
            await events.UntilAsync(id);
            draft = (await staff.GetAsync($"conversations/{id}/entries"))
                .GetProperty("items")
                .EnumerateArray()
                .FirstOrDefault(e => e.GetProperty("kind").GetString() == "draft");
        }

        var path = $"conversations/{id}/drafts/{draft.GetProperty("draftId").GetString()}";
        await staff.PostAsync(path, new { action = "approve" });
        await staff.PostAsync(path, new { action = "approve" });

        var entries = (await staff.GetAsync($"conversations/{id}/entries")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            draft.GetProperty("text").GetString(),
            Assert.Single(entries, e => e.GetProperty("kind").GetString() == "agent").GetProperty("text").GetString()
        );
        Assert.DoesNotContain(entries, e => e.GetProperty("kind").GetString() == "draft");
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    public sealed class Host() : HostFactory(new() { ["Handoff:Queues:0:Id"] = "td", ["Handoff:Queues:0:Drafts"] = "true" });
}
