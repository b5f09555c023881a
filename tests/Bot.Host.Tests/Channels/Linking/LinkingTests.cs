using System.Text.RegularExpressions;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Linking;
using Bot.Host.Tests.Channels.WhatsApp;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Linking;

public sealed class LinkingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WhatsAppUnderTest _channel = new();

    [Fact]
    public async Task Code_TypedOnAnotherChannel_MakesOnePersonOfTwoResidents()
    {
        await using var host = await ChannelHost.StartAsync(_channel, _folder.Path, services: services => services.AddLinking());
        var web = await SayOnTheWebAsync(host, "w1", "link my conversations");
        var code = Regex.Match(await AnswerAsync(host, web, 2), @"\d{3} \d{4}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        Assert.NotEmpty(code);
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m1", code), CallerProof.Good);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Count(e => e.Kind == EntryKind.Bot) == 3);
        var links = host.Services.GetRequiredService<ResidentLinks>();
        var mine = await links.ConversationsOfAsync("dl_web", default);
        Assert.Equal(["directline", "whatsapp"], mine.Select(c => c.Channel).Order());
        // The code is used up: nobody else becomes this person.
        await _channel.PostAsync(host.Client, _channel.TextBody(2, "m2", $"link {code}"), CallerProof.Good);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Count(e => e.Kind == EntryKind.Bot) == 4);
        Assert.Equal(2, (await links.ConversationsOfAsync("dl_web", default)).Count);
        await links.UnlinkAsync("dl_web", default);
        Assert.Single(await links.ConversationsOfAsync("dl_web", default));
    }

    [Fact]
    public async Task OtherNumbers_GoToTheBot()
    {
        await using var host = await ChannelHost.StartAsync(_channel, _folder.Path, services: services => services.AddLinking());
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m1", "7654321"), CallerProof.Good);
        await host.UntilAsync(async () => (await host.AnswersAsync()).Contains("7654321"));
    }

    [Fact]
    public async Task Code_InOneBurstWithOtherWords_IsTakenAndTheWordsAreAnsweredToo()
    {
        await using var host = await ChannelHost.StartAsync(_channel, _folder.Path, services: services => services.AddLinking());
        var web = await SayOnTheWebAsync(host, "w1", "link my conversations");
        var code = Regex.Match(await AnswerAsync(host, web, 2), @"\d{3} \d{4}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        var handler = Bot.Host.Turns.TurnChain.Compose(host.Services);
        var conversation = (await host.Log.FindAsync(web, default))!;
        var written = (await host.EntriesAsync()).First(e => e.Kind == EntryKind.Resident);
        ConversationEntry Said(string id, string text) =>
            written with
            {
                EntryId = id,
                ActivityJson = ActivityJson.Write(ActivityFactory.Message(text)),
            };
        var result = await handler.HandleAsync(
            new()
            {
                Lease = new("c-phone", "t1", 1, 3, conversation.Owner),
                Conversation = conversation with { Id = "c-phone", ResidentId = "another" },
                Entries = [Said("e1", "first"), Said("e2", code), Said("e3", "link"), Said("e4", "last")],
                Attempt = 1,
                QueuedAt = DateTimeOffset.UnixEpoch,
            },
            default
        );

        var texts = result.Replies.Select(reply => ActivityJson.Parse(reply.ActivityJson).Text!).ToList();
        Assert.Contains("now linked", texts[0], StringComparison.Ordinal);
        Assert.Contains("Your code is", texts[1], StringComparison.Ordinal);
        Assert.Contains("first", texts[2], StringComparison.Ordinal);
        Assert.Contains("last", texts[2], StringComparison.Ordinal);
        Assert.DoesNotContain(code, texts[2], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> SayOnTheWebAsync(ChannelHost host, string key, string text) =>
        (
            await host
                .Services.GetRequiredService<IInbox>()
                .AcceptAsync(
                    new()
                    {
                        Channel = "directline",
                        ChannelConversationKey = key,
                        ResidentId = "dl_web",
                        ActivityJson = ActivityJson.Write(ActivityFactory.Message(text)),
                    }
                )
        ).ConversationId;

    private static async Task<string> AnswerAsync(ChannelHost host, string conversationId, long sequence)
    {
        await host.UntilAsync(async () => await host.Log.LastSequenceAsync(conversationId) >= sequence);
        return ActivityJson.Parse((await host.Log.ReadAsync(conversationId, sequence - 1, 1))[0].ActivityJson).Text!;
    }
}
