using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Tests.Hosting;
using Bot.Protocol.Activities;
using Bot.Storage.Signals;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>Whatever a conversation has grown to, one answer stays small, and who goes on asking by the mark has all of it.</summary>
public sealed class PagingTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task ALongConversation_ComesInPages_WithNothingMissingAndNothingDouble()
    {
        var client = await StartedAsync(host);
        await WriteAsync(client, Enumerable.Range(0, 450).Select(i => $"line {i}"));

        var (first, mark) = await client.ListAsync("0");
        Assert.Equal($"{ActivityReader.PageSize}", mark);
        Assert.InRange(first.Count, ActivityReader.PageSize - 2, ActivityReader.PageSize); // less who joined, which clients do not get

        var all = await AllAsync(client);
        Assert.Equal(Enumerable.Range(0, 450).Select(i => $"line {i}"), all.Select(Text).Skip(1));
    }

    [Fact]
    public async Task LongEntries_EndAPageBeforeItsCount()
    {
        var client = await StartedAsync(host);
        var (_, start) = await client.ListAsync();
        await WriteAsync(client, Enumerable.Range(0, 12).Select(i => $"{i} {new string('x', 200_000)}"));

        var (first, _) = await client.ListAsync(start);

        Assert.Equal(3, first.Count);
        Assert.Equal(12, (await AllAsync(client)).Count(a => Text(a).Contains("xx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EntriesThatClientsDoNotGet_MakeNoEmptyPage()
    {
        var client = await StartedAsync(host);
        var (_, start) = await client.ListAsync();
        await WriteAsync(client, Enumerable.Range(0, 250).Select(i => $"note {i}"), EntryKind.Note);
        await WriteAsync(client, ["after the notes"]);

        var (after, mark) = await client.ListAsync(start);

        Assert.Equal("after the notes", Text(Assert.Single(after)));
        Assert.Empty((await client.ListAsync(mark)).Activities);
    }

    [Fact]
    public async Task WhoReadsTooOften_GetsNothingNew_AndIsNotRefused()
    {
        var client = await StartedAsync(host);
        var limits = host.Services.GetRequiredService<IRateLimits>();
        for (var i = 0; i < ResidentRateLimit.ReadsPerWindow; i++)
        {
            await limits.TakeAsync($"directline:reads:{client.Conversation}", ResidentRateLimit.ReadsPerWindow, TimeSpan.FromMinutes(1));
        }

        var (none, mark) = await client.ListAsync("0");

        Assert.Equal((0, "0"), (none.Count, mark));
    }

    [Fact]
    public async Task Typing_IsPassedOnWithoutWhatTheClientSays_AndOnlySoOften()
    {
        var client = await StartedAsync(host);
        using var listening = host.Services.GetRequiredService<IConversationSignals>().Subscribe(client.Conversation);
        await client.PostAsync(
            """{"type":"typing","text":"half a sentence","channelData":{"junk":"xxxx"},"from":{"id":"u","name":"a name"}}"""
        );
        var passed = JsonNode.Parse(await NextAsync(listening))!.AsObject();

        Assert.Equal(["type", "from"], passed.Select(field => field.Key));
        Assert.Equal(["id", "role"], passed["from"]!.AsObject().Select(field => field.Key));

        var limits = host.Services.GetRequiredService<IRateLimits>();
        while (
            await limits.TakeAsync($"directline:typing:{client.Conversation}", ResidentRateLimit.TypingPerWindow, TimeSpan.FromMinutes(1))
            == TimeSpan.Zero
        )
        {
            // The rest of the minute's allowance.
        }

        Assert.StartsWith(client.Conversation + "|", await client.PostAsync("""{"type":"typing"}"""), StringComparison.Ordinal);
        host.Services.GetRequiredService<IConversationSignals>().Transient(client.Conversation, "a mark");
        Assert.Equal("a mark", await NextAsync(listening));
    }

    private static async Task<string> NextAsync(IConversationSubscription listening)
    {
        while (true)
        {
            if (await listening.WaitAsync() is [var first, ..])
            {
                return first;
            }
        }
    }

    private Task WriteAsync(DirectLineClient client, IEnumerable<string> texts, EntryKind kind = EntryKind.Bot) =>
        host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = client.Conversation,
                    Entries = [.. texts.Select(text => new EntryDraft(kind, "bot", ActivityJson.Write(ActivityFactory.Message(text))))],
                }
            );

    /// <summary>As Direct Line clients page: by the mark, until nothing comes.</summary>
    private static async Task<List<JsonNode>> AllAsync(DirectLineClient client)
    {
        var (all, mark) = await client.ListAsync("0");
        for (var some = all; some.Count > 0; )
        {
            (some, mark) = await client.ListAsync(mark);
            all = [.. all, .. some];
        }

        return all;
    }
}
