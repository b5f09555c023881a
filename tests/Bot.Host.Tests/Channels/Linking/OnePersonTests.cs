using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Desk;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Channels.Linking;

/// <summary>One resident on the web, on WhatsApp and by telephone is one person at the desk, by their own act alone.</summary>
public sealed class OnePersonTests(LinkedHost host) : IClassFixture<LinkedHost>
{
    private static int _resident = 3;

    [Fact]
    public async Task BegunOnTheWeb_ContinuedOnWhatsAppAndByPhone_IsOneTimeLineAtTheDesk()
    {
        var web = await DirectLineClient.StartedAsync(host);
        await web.SayAsync("on the web");
        var whatsApp = Interlocked.Increment(ref _resident);
        await WriteAsync(whatsApp, "on WhatsApp");
        var call = $"call-{Guid.NewGuid():N}";
        await RingAsync(call);
        var staff = await DeskStaff.SignInAsync(host);

        // Same name, same telephone: until the resident acts, they are three people.
        Assert.Single(Linked(await staff.GetAsync($"conversations/{web.Conversation}")));

        await WriteAsync(whatsApp, await CodeAsync(web, "link my conversations"));
        await web.WaitForAsync(activity => DirectLineClient.Text(activity).Contains("has just been linked", StringComparison.Ordinal));
        var said = string.Join(
            ' ',
            (await CodeAsync(web, "連結對話")).Select(digit => "zero one two three four five six seven eight nine".Split(' ')[digit - '0'])
        );
        Assert.Contains("now linked", await SpeakAsync(call, said), StringComparison.Ordinal);
        await SpeakAsync(call, "by telephone");

        var linked = Linked(await staff.GetAsync($"conversations/{web.Conversation}"));
        Assert.Equal(["directline", "audiocodes", "whatsapp"], linked.Select(l => l.Channel));
        var pages = await TimelineAsync(staff, linked[2].Id!);
        Assert.Equal(
            [("directline", "on the web"), ("whatsapp", "on WhatsApp"), ("audiocodes", "by telephone")],
            pages.Where(e => e.Text is "on the web" or "on WhatsApp" or "by telephone").Select(e => (e.Channel, e.Text))
        );
        Assert.Equal(pages.Count, pages.Distinct().Count());
    }

    [Fact]
    public async Task AWrongLink_IsUndoneByASupervisor_AndStandsInTheAuditLog()
    {
        var web = await DirectLineClient.StartedAsync(host);
        var whatsApp = Interlocked.Increment(ref _resident);
        await WriteAsync(whatsApp, "first");
        await WriteAsync(whatsApp, await CodeAsync(web, "link my conversations"));
        await web.WaitForAsync(activity => DirectLineClient.Text(activity).Contains("has just been linked", StringComparison.Ordinal));
        var supervisor = await DeskStaff.SignInAsync(host, "supervisor");
        Assert.Equal(2, Linked(await supervisor.GetAsync($"conversations/{web.Conversation}")).Count);

        var byAgent = await (await DeskStaff.SignInAsync(host)).TryPostAsync($"conversations/{web.Conversation}/unlink", new { });
        await supervisor.PostAsync($"conversations/{web.Conversation}/unlink", new { });

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, byAgent.StatusCode);
        Assert.Single(Linked(await supervisor.GetAsync($"conversations/{web.Conversation}")));
        Assert.Equal(
            System.Net.HttpStatusCode.Conflict,
            (await supervisor.TryPostAsync($"conversations/{web.Conversation}/unlink", new { })).StatusCode
        );
        var noted = (await (await DeskStaff.SignInAsync(host, "oversight")).GetAsync("audit"))
            .GetProperty("items")
            .EnumerateArray()
            .First(e => e.GetProperty("action").GetString() == "conversation-unlinked");
        Assert.Equal(web.Conversation, noted.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task WhileAPersonHasTheConversation_ACodeIsStillGivenAndTaken()
    {
        var web = await DirectLineClient.StartedAsync(host);
        await web.SayAsync("hello");
        var staff = await DeskStaff.SignInAsync(host);
        await staff.PostAsync($"conversations/{web.Conversation}/take", new { });
        var code = await CodeAsync(web, "link");
        var whatsApp = Interlocked.Increment(ref _resident);
        await WriteAsync(whatsApp, "first");
        var first = Linked(await staff.GetAsync($"conversations/{web.Conversation}"));
        await WriteAsync(whatsApp, code);
        await web.WaitForAsync(activity => DirectLineClient.Text(activity).Contains("has just been linked", StringComparison.Ordinal));

        Assert.Single(first);
        Assert.Equal(2, Linked(await staff.GetAsync($"conversations/{web.Conversation}")).Count);
        Assert.Equal(
            "agent",
            (await staff.GetAsync($"conversations/{web.Conversation}"))
                .GetProperty("row")
                .GetProperty("owner")
                .GetProperty("kind")
                .GetString()
        );
    }

    private static IReadOnlyList<(string Channel, string? Id)> Linked(JsonElement view) =>
        [
            .. view.GetProperty("resident")
                .GetProperty("linkedChannels")
                .EnumerateArray()
                .Select(l => (l.GetProperty("channel").GetString()!, l.GetProperty("conversationId").GetString())),
        ];

    private static async Task<IReadOnlyList<(string Channel, string Text, string Id)>> TimelineAsync(DeskStaff staff, string id)
    {
        var all = new List<(string, string, string)>();
        string? before = "";
        while (before is not null)
        {
            var page = await staff.GetAsync($"conversations/{id}/timeline?take=3&before={Uri.EscapeDataString(before)}");
            var items = page.GetProperty("items").EnumerateArray().ToList();
            Assert.InRange(items.Count, 1, 3);
            all.InsertRange(
                0,
                items.Select(i =>
                    (
                        i.GetProperty("channel").GetString()!,
                        i.GetProperty("entry").GetProperty("text").GetString()!,
                        i.GetProperty("entry").GetProperty("id").GetString()!
                    )
                )
            );
            before = page.TryGetProperty("before", out var place) ? place.GetString() : null;
        }

        return all;
    }

    private static async Task<string> CodeAsync(DirectLineClient web, string wish)
    {
        var asked = (await web.SayAsync(wish)).Split('|')[1];
        var code = new Regex(@"[0-9]{3} [0-9]{4}", RegexOptions.None, TimeSpan.FromSeconds(1));
        var told = await web.WaitForAsync(activity => code.IsMatch(DirectLineClient.Text(activity)), asked);
        return code.Match(DirectLineClient.Text(told.First(activity => code.IsMatch(DirectLineClient.Text(activity)))))
            .Value.Replace(" ", "", StringComparison.Ordinal);
    }

    private async Task WriteAsync(int resident, string text)
    {
        var answer = await host.WhatsApp.PostAsync(
            host.CreateClient(),
            host.WhatsApp.TextBody(resident, Guid.NewGuid().ToString("N"), text),
            CallerProof.Good
        );
        Assert.Equal(200, answer.Status);
    }

    private async Task RingAsync(string call)
    {
        var client = host.CreateClient();
        Assert.Equal(
            200,
            (await AudioCodesUnderTest.SendAsync(client, "/phone/audiocodes", $$"""{"conversation":"{{call}}","id":"i"}""")).Status
        );
        await SendAsync(
            call,
            """{"id":"s","type":"event","name":"start","language":"en-US","parameters":{"callee":"+85220000001","caller":"+85291234567"}}"""
        );
    }

    private async Task<string> SpeakAsync(string call, string text) =>
        await SendAsync(
            call,
            new JsonObject
            {
                ["id"] = Guid.NewGuid().ToString("N"),
                ["type"] = "message",
                ["language"] = "en-US",
                ["text"] = text,
            }.ToJsonString()
        );

    private async Task<string> SendAsync(string call, string activity)
    {
        var answer = await AudioCodesUnderTest.SendAsync(
            host.CreateClient(),
            $"/phone/audiocodes/conversation/{call}/activities",
            $$"""{"conversation":"{{call}}","activities":[{{activity}}]}"""
        );
        Assert.Equal(200, answer.Status);
        return answer.Body;
    }
}
