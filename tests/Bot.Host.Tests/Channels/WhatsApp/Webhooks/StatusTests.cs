using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Protocol.Activities;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp.Webhooks;

/// <summary>Statuses of what we sent.</summary>
public sealed class StatusTests : WhatsAppTestBase
{
    [Fact]
    public async Task Statuses_OutOfOrderAndTwice_KeepTheHighest()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var id = (await SentAsync(host)).ExternalId!;
        foreach (var status in new[] { "read", "delivered", "sent", "read", "failed" })
        {
            await ReportAsync(host, id, status);
        }

        Assert.Equal(DeliveryState.Read, (await SentAsync(host)).Delivery);
    }

    [Fact]
    public async Task Failure_IsShownWithItsCode()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        await ReportAsync(host, (await SentAsync(host)).ExternalId!, "failed");
        var entry = await SentAsync(host);
        Assert.Equal(DeliveryState.Failed, entry.Delivery);
        Assert.StartsWith("131026", entry.DeliveryProblem, StringComparison.Ordinal);
        Assert.Single(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SentAgain_GoesOutAgain_AndOldReportsDoNotTakeItBack(bool givesOurKeyBack)
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        await FailAsync(host, "wamid.out1", givesOurKeyBack ? 0 : null);
        await RetryAsync(host);

        Assert.Equal(["hello", "hello"], Channel.Graph.Texts);
        Assert.Equal("wamid.out2", (await SentAsync(host)).ExternalId);
        await FailAsync(host, "wamid.out1", givesOurKeyBack ? 0 : null);
        Assert.Equal(DeliveryState.Sent, (await SentAsync(host)).Delivery);
        Assert.Empty(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
        await FailAsync(host, "wamid.out2", givesOurKeyBack ? 1 : null);
        Assert.Equal(DeliveryState.Failed, (await SentAsync(host)).Delivery);
    }

    [Fact]
    public async Task SentAgain_OnlyThePartThatFailedGoesOut()
    {
        await using var host = await StartAsync();
        host.Handler.Answers = _ =>
            [
                ActivityFactory.Message(
                    string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"第{n}段。" + new string('字', 180) + "。"))
                ),
            ];
        await AnswerAsync(host, "hello");
        var parts = Channel.Graph.Taken.Count;
        await FailAsync(host, "wamid.out1", 0);
        Assert.Equal(DeliveryState.Failed, (await SentAsync(host)).Delivery);
        await RetryAsync(host);

        Assert.Equal(parts + 1, Channel.Graph.Taken.Count);
        Assert.Equal(Channel.Graph.Texts[0], Channel.Graph.Texts[^1]);
        await FailAsync(host, "wamid.out1", 0);
        Assert.Equal(DeliveryState.Sent, (await SentAsync(host)).Delivery);
        Assert.Empty(await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10));
    }

    [Theory]
    [InlineData("👍🏽", Thumb.Up)]
    [InlineData("👎", Thumb.Down)]
    public async Task Thumb_OnAReply_IsFeedback(string emoji, Thumb thumb)
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var reply = await SentAsync(host);
        await Channel.PostAsync(
            host.Client,
            Channel.Delivery(M("r1", "reaction", $$"""{"message_id":"{{reply.ExternalId}}","emoji":"{{emoji}}"}""")),
            CallerProof.Good
        );
        var verdict = Assert.Single(await host.Services.GetRequiredService<IFeedback>().ListAsync(reply.ConversationId));
        Assert.Equal((reply.Sequence, thumb), (verdict.Sequence, verdict.Thumb));
    }

    [Theory]
    [InlineData("❤️")]
    [InlineData("")]
    public async Task AnotherReaction_IsKeptAndIsNoFeedback(string emoji)
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var reply = await SentAsync(host);
        await Channel.PostAsync(
            host.Client,
            Channel.Delivery(
                M(
                    "r1",
                    "reaction",
                    emoji.Length == 0
                        ? $$"""{"message_id":"{{reply.ExternalId}}"}"""
                        : $$"""{"message_id":"{{reply.ExternalId}}","emoji":"{{emoji}}"}"""
                )
            ),
            CallerProof.Good
        );
        Assert.Empty(await host.Services.GetRequiredService<IFeedback>().ListAsync(reply.ConversationId));
        Assert.Contains(await host.EntriesAsync(), e => e.Kind == EntryKind.Event);
    }

    [Fact]
    public async Task AStatusOfAMessageThatWasErased_KeepsNoIdOfIt()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var reply = await SentAsync(host);
        var (database, clock) = (host.Services.GetRequiredService<IDatabase>(), TimeProvider.System);
        var key = (await database.ReadAsync(s => s.QueryAsync<string>("SELECT outbox_id FROM whatsapp_parts"))).Single();
        await new ResidentErasure(database, new AuditLog(database, clock), clock).EraseAsync(reply.ConversationId, "dpo", "request 7");

        await new WhatsAppParts(database).RecordAsync(new PartKey(key, 1, 1), reply.ExternalId!, default);
        await new WhatsAppParts(database).FailAsync(new PartKey(key, 1, 1), reply.ExternalId!, "late", default);

        Assert.Empty(await database.ReadAsync(s => s.QueryAsync<string>("SELECT wamid FROM whatsapp_parts")));
    }

    /// <summary>The cloud says that the message did not arrive.</summary>
    /// <param name="host">Ours.</param>
    /// <param name="id">Its id.</param>
    /// <param name="taken">Which of the messages taken it is, to give its key back; null: a status without it.</param>
    private async Task FailAsync(ChannelHost host, string id, int? taken)
    {
        var report = new JsonObject
        {
            ["id"] = id,
            ["status"] = "failed",
            ["timestamp"] = Seconds(0),
            ["recipient_id"] = "85291234561",
            ["errors"] = new JsonArray(new JsonObject { ["code"] = 131026, ["title"] = "Message undeliverable" }),
        };
        if (taken is { } number)
        {
            report["biz_opaque_callback_data"] = Channel.Graph.Taken.ElementAt(number)["biz_opaque_callback_data"]!.GetValue<string>();
        }

        Assert.True((await Channel.PostAsync(host.Client, Channel.Statuses(report), CallerProof.Good)).Taken);
    }

    private static async Task RetryAsync(ChannelHost host)
    {
        var letters = host.Services.GetRequiredService<IDeadLetters>();
        Assert.Equal(DeadLetterRetry.Queued, await letters.RetryAsync(Assert.Single(await letters.ListAsync(null, 10)).Key));
        await host.UntilAsync(async () => (await SentAsync(host)).Delivery == DeliveryState.Sent);
    }
}
