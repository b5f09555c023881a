using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Tests.Channels;
using Bot.Host.Tests.Channels.Linking;
using Bot.Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Sending;

/// <summary>An agent sends files: within the limits of residents' own, to channels that can deliver them, and once.</summary>
public sealed class AgentFileTests(LinkedHost host) : IClassFixture<LinkedHost>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    private static readonly byte[] Pdf = [.. "%PDF-1.7 a form"u8];
    private static readonly byte[] Gif = [.. "GIF89a a picture"u8];

    [Fact]
    public async Task OnTheWeb_TheResidentGetsThemWithTheMessage_AndOnce()
    {
        var resident = await DirectLineClient.StartedAsync(host);
        var staff = await TakenAsync(resident.Conversation);
        var files = new[]
        {
            await staff.FileAsync(resident.Conversation, "../表格 1.pdf", Pdf),
            await staff.FileAsync(resident.Conversation, "map.png", Png),
        };

        var message = new
        {
            text = "",
            clientId = "c1",
            files,
        };
        var first = await staff.PostAsync($"conversations/{resident.Conversation}/messages", message);
        var again = await staff.PostAsync($"conversations/{resident.Conversation}/messages", message);

        Assert.Equal(first.GetProperty("id").GetString(), again.GetProperty("id").GetString());
        Assert.Equal(
            ["表格 1.pdf", "map.png"],
            first.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("name").GetString())
        );
        var got = (await resident.WaitForAsync(activity => activity["attachments"]?.AsArray().Count == 2))[^1];
        Assert.Equal(["application/pdf", "image/png"], got["attachments"]!.AsArray().Select(a => (string?)a!["contentType"]));
        var opened = await host.CreateClient().GetAsync((string)got["attachments"]![0]!["contentUrl"]!);
        Assert.Equal(Pdf, await opened.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            Png,
            await (
                await staff.Client.GetAsync(first.GetProperty("attachments")[1].GetProperty("url").GetString())
            ).Content.ReadAsByteArrayAsync()
        );
    }

    [Fact]
    public async Task OnWhatsApp_APictureAndADocumentAreSent()
    {
        var (staff, id, number) = await OnWhatsAppAsync();
        using var changes = host.Services.GetRequiredService<IConversationSignals>().SubscribeToAll();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        await staff.PostAsync(
            $"conversations/{id}/messages",
            new
            {
                text = "The form",
                clientId = "c1",
                files = new[] { await staff.FileAsync(id, "map.png", Png), await staff.FileAsync(id, "form.pdf", Pdf) },
            }
        );
        List<JsonObject> Sent() =>
            [
                .. host.WhatsApp.Graph.Taken.Where(m =>
                    (string?)m["to"] == number && ((string?)m["type"] is "image" or "document" || (string?)m["text"]?["body"] == "The form")
                ),
            ];
        while (Sent().Count < 3)
        {
            await changes.WaitAsync(limit.Token);
        }

        Assert.Equal(["text", "image", "document"], Sent().Select(m => (string?)m["type"]));
        Assert.Equal(
            ("uploaded-1", "uploaded-1", "form.pdf"),
            ((string?)Sent()[1]["image"]!["id"], (string?)Sent()[2]["document"]!["id"], (string?)Sent()[2]["document"]!["filename"])
        );
    }

    [Fact]
    public async Task OnWhatsApp_AKindThatItDoesNotDeliver_AndAPictureAbove5MB_AreRefused()
    {
        var (staff, id, _) = await OnWhatsAppAsync();

        Assert.Equal(
            (HttpStatusCode.UnsupportedMediaType, "file-kind"),
            await RefusedAsync(await staff.TryFileAsync(id, "moving.gif", Gif))
        );
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "file-too-large"),
            await RefusedAsync(await staff.TryFileAsync(id, "scan.png", [.. Png, .. new byte[5 * 1024 * 1024]]))
        );
        await staff.FileAsync(id, "form.pdf", [.. Pdf, .. new byte[5 * 1024 * 1024]]);
    }

    [Fact]
    public async Task OnThePhone_ThereIsNoWayForFiles()
    {
        var id = await DeskStaff.SaidAsync(host, NewId(), "hello", channel: JambonzOptions.Channel);
        var staff = await TakenAsync(id);

        Assert.Equal(JsonValueKind.Null, (await staff.GetAsync($"conversations/{id}")).GetProperty("files").ValueKind);
        Assert.Equal((HttpStatusCode.Conflict, "no-files"), await RefusedAsync(await staff.TryFileAsync(id, "form.pdf", Pdf)));
        Assert.Equal(
            (HttpStatusCode.Conflict, "no-files"),
            await RefusedAsync(
                await staff.TryPostAsync(
                    $"conversations/{id}/messages",
                    new
                    {
                        text = "x",
                        clientId = "c1",
                        files = new[] { "any" },
                    }
                )
            )
        );
    }

    [Fact]
    public async Task AnotherKind_NothingInIt_TooLong_TooMany_AndAFileOfAnotherConversation_AreRefused()
    {
        var (resident, other) = (await DirectLineClient.StartedAsync(host), await DirectLineClient.StartedAsync(host));
        var staff = await TakenAsync(resident.Conversation);
        await staff.PostAsync($"conversations/{other.Conversation}/take", new { });
        var (id, file) = (resident.Conversation, await staff.FileAsync(other.Conversation, "form.pdf", Pdf));
        Task<HttpResponseMessage> Send(params string[] files) =>
            staff.TryPostAsync(
                $"conversations/{id}/messages",
                new
                {
                    text = "x",
                    clientId = NewId(),
                    files,
                }
            );

        Assert.Equal(
            (HttpStatusCode.UnsupportedMediaType, "file-kind"),
            await RefusedAsync(await staff.TryFileAsync(id, "form.pdf", "<html>"u8.ToArray()))
        );
        Assert.Equal((HttpStatusCode.BadRequest, "file-empty"), await RefusedAsync(await staff.TryFileAsync(id, "form.pdf", [])));
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "file-too-large"),
            await RefusedAsync(await staff.TryFileAsync(id, "form.pdf", [.. Pdf, .. new byte[10 * 1024 * 1024]]))
        );
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await RefusedAsync(await Send(file)));
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await RefusedAsync(await Send("../../keys")));
        Assert.Equal((HttpStatusCode.BadRequest, "too-many-files"), await RefusedAsync(await Send("1", "2", "3", "4", "5", "6")));
    }

    [Fact]
    public async Task OnlyWhoeverOwnsTheConversation_GivesItAFile()
    {
        var resident = await DirectLineClient.StartedAsync(host);
        await TakenAsync(resident.Conversation);
        var (colleague, editor) = (await DeskStaff.SignInAsync(host), await DeskStaff.SignInAsync(host, "editor"));

        Assert.Equal(
            (HttpStatusCode.Conflict, "not-owner"),
            await RefusedAsync(await colleague.TryFileAsync(resident.Conversation, "form.pdf", Pdf))
        );
        Assert.Equal(
            (HttpStatusCode.Forbidden, "forbidden"),
            await RefusedAsync(await editor.TryFileAsync(resident.Conversation, "form.pdf", Pdf))
        );
    }

    private async Task<DeskStaff> TakenAsync(string conversation)
    {
        var staff = await DeskStaff.SignInAsync(host);
        await staff.PostAsync($"conversations/{conversation}/take", new { });
        return staff;
    }

    private async Task<(DeskStaff Staff, string Conversation, string Number)> OnWhatsAppAsync()
    {
        var number = $"8526{Random.Shared.Next(1_000_000, 9_999_999)}";
        var message = new JsonObject
        {
            ["from"] = number,
            ["id"] = NewId(),
            ["timestamp"] = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 60}",
            ["type"] = "text",
            ["text"] = new JsonObject { ["body"] = number },
        };
        Assert.Equal(200, (await host.WhatsApp.PostAsync(host.CreateClient(), host.WhatsApp.Delivery(message), CallerProof.Good)).Status);
        var staff = await DeskStaff.SignInAsync(host);
        var rows = (await staff.GetAsync("conversations?view=all&take=50")).GetProperty("items").EnumerateArray();
        var id = rows.First(r => r.GetProperty("lastText").GetString()!.Contains(number, StringComparison.Ordinal))
            .GetProperty("id")
            .GetString()!;
        await staff.PostAsync($"conversations/{id}/take", new { });
        return (staff, id, number);
    }

    private static async Task<(HttpStatusCode Status, string? Code)> RefusedAsync(HttpResponseMessage response) =>
        (
            response.StatusCode,
            JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("code").GetString()
        );

    private static string NewId() => Guid.NewGuid().ToString("N");
}
