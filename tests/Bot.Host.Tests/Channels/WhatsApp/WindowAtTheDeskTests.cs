using System.Net;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Tests.Channels.Linking;
using Bot.Host.Tests.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>An agent sees the reply window before typing; outside it only a template goes out.</summary>
public sealed class WindowAtTheDeskTests(LinkedHost host) : IClassFixture<LinkedHost>
{
    [Theory]
    [InlineData(-60, true)]
    [InlineData(-(25 * 3_600), false)]
    public async Task TheWindow_IsShownBeforeTyping_AndKept(int secondsAgo, bool open)
    {
        var number = $"8526{Random.Shared.Next(1_000_000, 9_999_999)}";
        var message = new JsonObject
        {
            ["from"] = number,
            ["id"] = Guid.NewGuid().ToString("N"),
            ["timestamp"] = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + secondsAgo}",
            ["type"] = "text",
            ["text"] = new JsonObject { ["body"] = number },
        };
        Assert.Equal(200, (await host.WhatsApp.PostAsync(host.CreateClient(), host.WhatsApp.Delivery(message), CallerProof.Good)).Status);
        var staff = await DeskStaff.SignInAsync(host);
        var rows = await staff.GetAsync("conversations?view=all&take=50");
        var id = rows.GetProperty("items")
            .EnumerateArray()
            .First(r => r.GetProperty("lastText").GetString()!.Contains(number, StringComparison.Ordinal))
            .GetProperty("id")
            .GetString()!;
        await staff.PostAsync($"conversations/{id}/take", new { });
        var view = await staff.GetAsync($"conversations/{id}");
        var window = view.GetProperty("window");
        Assert.Equal((open, open), (window.GetProperty("canSendFreeText").GetBoolean(), view.GetProperty("canSend").GetBoolean()));
        Assert.Equal("late_reply", window.GetProperty("templates")[0].GetProperty("name").GetString());

        using var changes = host.Services.GetRequiredService<IConversationSignals>().SubscribeToAll();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var answer = await staff.TryPostAsync($"conversations/{id}/messages", new { text = $"to {number}", clientId = "c1" });
        Assert.Equal(open ? HttpStatusCode.OK : HttpStatusCode.Conflict, answer.StatusCode);
        await staff.PostAsync(
            $"conversations/{id}/messages",
            new
            {
                text = "A template",
                clientId = "c2",
                template = new
                {
                    name = "late_reply",
                    language = "zh_HK",
                    parameters = new[] { "Your case is ready." },
                },
            }
        );
        while (!host.WhatsApp.Graph.Taken.Any(m => m["to"]?.GetValue<string>() == number && m["type"]!.GetValue<string>() == "template"))
        {
            await changes.WaitAsync(limit.Token);
        }

        Assert.Equal(open, host.WhatsApp.Graph.Taken.Any(m => m["text"]?["body"]?.GetValue<string>() == $"to {number}"));
    }
}
