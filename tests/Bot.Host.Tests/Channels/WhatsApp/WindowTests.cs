using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>The 24 hours.</summary>
public sealed class WindowTests : WhatsAppTestBase
{
    [Fact]
    public async Task ClosedWindow_FailsVisibly_WithoutATemplate()
    {
        await using var host = await StartAsync();
        await PostUserAsync(host, "m1", null, "85291234561", "hello", -(24 * 3_600) - 5);
        await host.UntilAsync(async () =>
            (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Bot && e.Delivery == DeliveryState.Failed)
        );
        Assert.Empty(Channel.Graph.Taken);
        Assert.Single(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ClosedWindow_BecomesTheTemplate(bool oursKnows)
    {
        await using var host = await StartAsync(
            settings: new Dictionary<string, string?> { ["WhatsApp:LateReplyTemplate"] = "late_reply" }
        );
        if (!oursKnows)
        {
            Channel.Graph.Fail(131047);
        }

        await PostUserAsync(host, "m1", null, "85291234561", "two\nlines", oursKnows ? -(24 * 3_600) - 5 : 0);
        await host.UntilAsync(() => Task.FromResult(Channel.Graph.Taken.Count == 1));
        Assert.Equal(
            "two lines",
            Channel.Graph.Taken.Single()["template"]!["components"]![0]!["parameters"]![0]!["text"]!.GetValue<string>()
        );
    }
}
