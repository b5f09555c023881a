using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Host.Desk.Transcripts;
using Bot.Host.Tests.Hosting;
using Bot.Host.Tests.Staff;

namespace Bot.Host.Tests.Desk.Transcripts;

/// <summary>
/// A conversation is printed or kept by whom may read it; what is in it is no part of the page's own, and each time is in the audit log.
/// </summary>
public sealed class TranscriptTests(HostFactory host) : IClassFixture<HostFactory>
{
    private const string Said = "<script>alert(1)</script> 我想續牌 & \"more\"";

    [Fact]
    public async Task ThePage_HoldsTheWholeTalk_WithoutNotes_AndNothingOfItIsMarkUp()
    {
        var (agent, id) = await TalkAsync();

        var response = await agent.Client.GetAsync($"/staff/api/conversations/{id}/transcript?language=zh-Hant");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-Hant\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; 我想續牌 &amp; &quot;more&quot;", page, StringComparison.Ordinal);
        Assert.Contains("an answer of the agent", page, StringComparison.Ordinal);
        Assert.DoesNotContain("between us", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        // The browser takes the page's own style, which is the one that the policy names, and nothing else.
        var style = Encoding.UTF8.GetBytes(page.Split("<style>")[1].Split("</style>")[0]);
        Assert.StartsWith(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(style))}';",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        var noted = await NotedAsync(id);
        Assert.Equal(("html", false), (noted.GetProperty("format").GetString(), noted.GetProperty("notes").GetBoolean()));
    }

    [Fact]
    public async Task TheText_IsAFile_AndHoldsTheNotesWhereTheyAreAskedFor()
    {
        var (agent, id) = await TalkAsync(messages: 600);

        var response = await agent.Client.GetAsync($"/staff/api/conversations/{id}/transcript?format=text&notes=true&language=en");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(
            ("attachment", $"conversation-{id}.txt"),
            (response.Content.Headers.ContentDisposition?.DispositionType, response.Content.Headers.ContentDisposition?.FileName)
        );
        Assert.Contains(Said, text, StringComparison.Ordinal);
        Assert.Contains("between us", text, StringComparison.Ordinal);
        Assert.Contains("not for the resident", text, StringComparison.Ordinal);
        Assert.Equal(
            [.. Enumerable.Range(1, 599).Select(i => $"message {i}.")],
            text.Split('\n').Where(line => line.StartsWith("message ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task WhoMayNotReadIt_GetsNone_AndWhatIsNoFormIsRefused()
    {
        var (agent, id) = await TalkAsync();
        var path = $"/staff/api/conversations/{id}/transcript";

        Assert.Equal(HttpStatusCode.NotFound, (await (await StaffCalls.SignInAsync(host, ["agent"], ["immd"])).GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await StaffCalls.SignInAsync(host, ["editor"])).GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await agent.Client.GetAsync($"{path}?format=pdf")).StatusCode);
    }

    [Fact]
    public void ALinkOfTheBot_IsReadAsItsTextAndItsAddress_AndWhatAResidentWroteStaysAsItIs()
    {
        const string Text = "Source: [How to apply](https://www.example.gov.hk/en/apply), 2025-01-01";
        string? Of(EntryKind kind) =>
            TranscriptLine
                .Of(
                    new()
                    {
                        ConversationId = "c",
                        Sequence = 1,
                        EntryId = "e",
                        Episode = 1,
                        Kind = kind,
                        AuthorId = "a",
                        At = DateTimeOffset.UnixEpoch,
                        ActivityJson = JsonSerializer.Serialize(new { type = "message", text = Text }),
                    },
                    new Dictionary<string, string>(),
                    new(TranscriptWords.For("en"), "c", [], WithNotes: false)
                )
                ?.Text;

        Assert.Equal("Source: How to apply (https://www.example.gov.hk/en/apply), 2025-01-01", Of(EntryKind.Bot));
        Assert.Equal(Text, Of(EntryKind.Resident));
    }

    private async Task<(DeskStaff Agent, string Conversation)> TalkAsync(int messages = 1)
    {
        var agent = await DeskStaff.SignInAsync(host);
        var resident = Guid.NewGuid().ToString("N");
        var id = await DeskStaff.SaidAsync(host, resident, Said);
        for (var i = 1; i < messages; i++)
        {
            await DeskStaff.SaidAsync(host, resident, $"message {i}.");
        }

        await agent.PostAsync($"conversations/{id}/take", new { });
        await agent.PostAsync($"conversations/{id}/messages", new { text = "an answer of the agent", clientId = "1" });
        await agent.PostAsync($"conversations/{id}/notes", new { text = "between us", clientId = "2" });
        return (agent, id);
    }

    private async Task<JsonElement> NotedAsync(string id)
    {
        var overseer = await DeskStaff.SignInAsync(host, "oversight");
        var entry = (await overseer.GetAsync("audit"))
            .GetProperty("items")
            .EnumerateArray()
            .First(e => e.GetProperty("action").GetString() == "transcript-exported" && e.GetProperty("subject").GetString() == id);
        return JsonSerializer.Deserialize<JsonElement>(entry.GetProperty("details").GetString()!);
    }
}
