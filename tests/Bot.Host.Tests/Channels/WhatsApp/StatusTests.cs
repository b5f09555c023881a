using Bot.Dialogs.Conversations;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp;

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
    [InlineData("👍🏽", Thumb.Up)]
    [InlineData("👎", Thumb.Down)]
    public async Task Thumb_OnAReply_IsFeedback(string emoji, Thumb thumb)
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        var reply = await SentAsync(host);
        await Channel.PostAsync(host.Client, Channel.Delivery(M("r1", "reaction", $$"""{"message_id":"{{reply.ExternalId}}","emoji":"{{emoji}}"}""")), CallerProof.Good);
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
        await Channel.PostAsync(host.Client, Channel.Delivery(M("r1", "reaction", emoji.Length == 0 ? $$"""{"message_id":"{{reply.ExternalId}}"}""" : $$"""{"message_id":"{{reply.ExternalId}}","emoji":"{{emoji}}"}""")), CallerProof.Good);
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
}
