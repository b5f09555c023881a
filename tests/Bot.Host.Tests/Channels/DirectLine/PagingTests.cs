using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
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

    private Task WriteAsync(DirectLineClient client, IEnumerable<string> texts, EntryKind kind = EntryKind.Bot) =>
        host.Services.GetRequiredService<IEntrySends>().SendAsync(new()
        {
            ConversationId = client.Conversation,
            Entries = [.. texts.Select(text => new EntryDraft(kind, "bot", ActivityJson.Write(ActivityFactory.Message(text))))],
        });

    /// <summary>As Direct Line clients page: by the mark, until nothing comes.</summary>
    private static async Task<List<JsonNode>> AllAsync(DirectLineClient client)
    {
        var (all, mark) = await client.ListAsync("0");
        for (var some = all; some.Count > 0;)
        {
            (some, mark) = await client.ListAsync(mark);
            all = [.. all, .. some];
        }

        return all;
    }
}
