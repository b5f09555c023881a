using System.Text;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp.Media;

/// <summary>Files in.</summary>
public sealed class MediaTests : WhatsAppTestBase
{
    [Fact]
    public async Task Medium_IsFetchedTypedAndKeptApart()
    {
        Channel.Graph.Media["pic"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        Channel.Graph.Media["page"] = Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>");
        await using var host = await StartAsync(holds: true);
        await Channel.PostAsync(
            host.Client,
            Channel.Delivery(
                M("p1", "image", """{"id":"pic","mime_type":"text/html","caption":"my picture"}"""),
                M("p2", "document", """{"id":"page","filename":"a.pdf","mime_type":"application/pdf"}""")
            ),
            CallerProof.Good
        );
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 1);
        var entry = (await host.EntriesAsync())[0];
        var reference = ActivityJson.Parse(entry.ActivityJson).Attachments![0].ContentUrl!;
        var store = host.Services.GetRequiredService<Bot.Host.Uploads.UploadStore>();
        await host.UntilAsync(async () => await store.FindAsync(entry.ConversationId, reference["upload:".Length..], default) is not null);
        var file = await store.FindAsync(entry.ConversationId, reference["upload:".Length..], default);
        Assert.Equal("image/png", file!.ContentType);
        Assert.Contains("PDF", Assert.Single(await host.AnswersAsync())!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("big", "too large")]
    [InlineData("gone", "could not be received")]
    [InlineData("lost", "could not be received")]
    public async Task Medium_ThatCannotBeKept_IsToldToTheResident_AndShownToStaff(string id, string told)
    {
        Channel.Graph.Media["big"] = new byte[2_000];
        Channel.Graph.Media["lost"] = new byte[100];
        Channel.Graph.LosesFiles = true;
        await using var host = await StartAsync(
            holds: true,
            settings: new Dictionary<string, string?> { ["WhatsApp:MediaBytes"] = "1000", ["Delivery:MostBackOff"] = "00:00:00.05" }
        );
        await Channel.PostAsync(
            host.Client,
            Channel.Delivery(M("p1", "image", $$"""{"id":"{{id}}","mime_type":"image/png"}""")),
            CallerProof.Good
        );
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 1);
        Assert.Contains(told, (await host.AnswersAsync())[0], StringComparison.Ordinal);
        await host.UntilAsync(async () =>
            (await host.Services.GetRequiredService<Bot.Dialogs.Conversations.Delivery.IDeadLetters>().ListAsync(null, 10)).Count == 1
        );
    }
}
