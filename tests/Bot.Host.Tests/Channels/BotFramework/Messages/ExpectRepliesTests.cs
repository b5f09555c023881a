using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Sends;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.BotFramework.Messages;

/// <summary>Replies in the answer to the call (delivery mode <c>expectReplies</c>).</summary>
public sealed class ExpectRepliesTests : BotFrameworkHost
{
    [Fact]
    public async Task ExpectReplies_AreInTheAnswer_AndNowhereElse()
    {
        await using var host = await StartAsync();
        host.Handler.Answers = _ => [ActivityFactory.Message("one"), ActivityFactory.Message("two")];
        var answer = await PostAsync(
            host,
            BotFrameworkUnderTest.Message(1, "m1", "hello") with
            {
                DeliveryMode = DeliveryModes.ExpectReplies,
            }
        );
        Assert.Equal(200, answer.Status);
        using var body = JsonDocument.Parse(answer.Body);
        Assert.Equal(
            ["one", "two"],
            body.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString())
        );
        await host.UntilAsync(async () => (await host.EntriesAsync()).Count(e => e.Delivery == DeliveryState.Sent) == 2);
        Assert.Empty(Cloud.Posted);
        // The same call again, after a time-out of the caller: the same replies.
        var again = await PostAsync(
            host,
            BotFrameworkUnderTest.Message(1, "m1", "hello") with
            {
                DeliveryMode = DeliveryModes.ExpectReplies,
            }
        );
        Assert.Equal(answer.Body, again.Body);
    }

    [Fact]
    public async Task ExpectReplies_OfACallerWhoWentAway_AreNotSaidToBeSent()
    {
        await using var host = await ChannelHost.StartAsync(
            _channel,
            _folder.Path,
            holds: true,
            settings: new Dictionary<string, string?> { ["BotFramework:ExpectRepliesWithin"] = "00:00:03" }
        );
        using var caller = new CancellationTokenSource();
        var call = _channel.PostAsync(
            host.Client,
            ActivityJson.WriteUtf8(BotFrameworkUnderTest.Message(1, "m1", "hello") with { DeliveryMode = DeliveryModes.ExpectReplies }),
            CallerProof.Good,
            caller.Token
        );
        await host.UntilAsync(async () => (await host.EntriesAsync()).Count > 0);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        var id = (await host.EntriesAsync())[0].ConversationId;
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new() { ConversationId = id, Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("in time")))] }
            );
        await host.UntilAsync(async () => (await host.EntriesAsync())[^1].Delivery is not (DeliveryState.None or DeliveryState.Queued));

        Assert.Equal(DeliveryState.Expired, (await host.EntriesAsync())[^1].Delivery);
        Assert.Empty(Cloud.Posted);
    }

    [Fact]
    public async Task ExpectReplies_ThatComeTooLate_AreShownToStaff_AndNeverPosted()
    {
        await using var host = await ChannelHost.StartAsync(
            _channel,
            _folder.Path,
            holds: true,
            settings: new Dictionary<string, string?> { ["BotFramework:ExpectRepliesWithin"] = "00:00:00.2" }
        );
        var answer = await PostAsync(
            host,
            BotFrameworkUnderTest.Message(1, "m1", "hello") with
            {
                DeliveryMode = DeliveryModes.ExpectReplies,
            }
        );
        Assert.Equal((200, """{"activities":[]}"""), (answer.Status, answer.Body));
        var id = (await host.EntriesAsync())[0].ConversationId;
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new() { ConversationId = id, Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("late")))] }
            );
        await host.UntilAsync(async () => (await host.EntriesAsync())[^1].Delivery is DeliveryState.Expired or DeliveryState.Failed);
        Assert.Contains("expected replies in its call", (await host.EntriesAsync())[^1].DeliveryProblem, StringComparison.Ordinal);
        Assert.Empty(Cloud.Posted);
    }
}
