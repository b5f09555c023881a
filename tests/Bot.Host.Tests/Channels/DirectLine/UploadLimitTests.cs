using System.Net;
using System.Net.Http.Headers;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Tests.Hosting;
using Bot.Host.Uploads;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>What is not taken is not kept either.</summary>
public sealed class UploadLimitTests(UploadLimitTests.Host host) : IClassFixture<UploadLimitTests.Host>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 4, 5];

    [Fact]
    public async Task FilesOfMessagesOverTheLimit_AreNotKept()
    {
        var client = await StartedAsync(host);
        var taken = 0;
        while ((await UploadAsync(client, Png)).StatusCode == HttpStatusCode.OK)
        {
            taken++;
        }

        Assert.Equal("TooManyMessages", await RefusedAsync(await UploadAsync(client, Png), HttpStatusCode.BadRequest));

        Assert.InRange(taken, 1, 3);
        Assert.Equal(taken, FilesOf(client.Conversation));
    }

    [Fact]
    public async Task AFileBeforeOneThatIsRefused_IsNotKept()
    {
        var client = await StartedAsync(host);

        await RefusedAsync(await UploadAsync(client, Png, "no picture at all"u8.ToArray()), HttpStatusCode.UnsupportedMediaType);

        Assert.Equal(0, FilesOf(client.Conversation));
    }

    [Fact]
    public async Task AConversationsFilesTogether_HaveALimit_WhichIsSaid()
    {
        var client = await StartedAsync(host);
        byte[] big = [.. Png, .. new byte[3_000]];
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(client, big)).StatusCode);

        Assert.Equal("ConversationFull", await RefusedAsync(await UploadAsync(client, big), HttpStatusCode.RequestEntityTooLarge));

        await client.WaitForAsync(a => Text(a).Contains("have reached the limit", StringComparison.Ordinal));
        Assert.Equal(1, FilesOf(client.Conversation));
    }

    [Fact]
    public async Task AFileToAClosedConversation_IsNotKept()
    {
        var client = await StartedAsync(host);
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(new() { ConversationId = client.Conversation, CloseEpisode = true });

        Assert.Equal("ConversationEnded", await RefusedAsync(await UploadAsync(client, Png), HttpStatusCode.BadRequest));

        Assert.Equal(0, FilesOf(client.Conversation));
    }

    [Fact]
    public async Task Upkeep_TakesAwayOldFilesThatNoMessageNames_AndThoseOfErasedConversations()
    {
        var (client, erased) = (await StartedAsync(host), await StartedAsync(host));
        await UploadAsync(client, Png);
        await UploadAsync(erased, Png);
        var folder = FolderOf(client.Conversation);
        string[] beside = ["old-orphan", "old-orphan.json", "young-orphan"];
        foreach (var name in beside)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), Png);
        }

        foreach (var old in Directory.GetFiles(folder).Where(f => !f.Contains("young", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-2));
        }

        var (services, clock) = (host.Services, TimeProvider.System);
        var database = services.GetRequiredService<IDatabase>();
        await new ResidentErasure(database, new AuditLog(database, clock), clock).EraseAsync(erased.Conversation, "dpo", "request 7");

        var upkeep = new UploadUpkeep(
            services.GetRequiredService<Bot.Host.Web.DataFolder>(),
            services.GetRequiredService<UploadRoom>(),
            database,
            clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<UploadUpkeep>.Instance
        );
        Assert.Equal(2, await upkeep.WorkAsync(default));

        Assert.False(Directory.Exists(FolderOf(erased.Conversation)));
        Assert.Equal(2, FilesOf(client.Conversation)); // the message's, and the young one
        Assert.Equal(0, await upkeep.WorkAsync(default));
    }

    private string FolderOf(string conversation) => Path.Combine(host.Folder, "data", ResidentFiles.Uploads, conversation);

    private int FilesOf(string conversation) =>
        Directory.Exists(FolderOf(conversation))
            ? Directory.GetFiles(FolderOf(conversation)).Count(f => !f.EndsWith(".json", StringComparison.Ordinal))
            : 0;

    private static Task<HttpResponseMessage> UploadAsync(DirectLineClient client, params byte[][] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(part, "file", "a.png");
        }

        return client.SendAsync(HttpMethod.Post, $"{Base}/conversations/{client.Conversation}/upload?userId=x", form);
    }

    public sealed class Host()
        : HostFactory(
            new()
            {
                ["DirectLine:FileBytes"] = "4096",
                ["DirectLine:ConversationBytes"] = "5000",
                ["DirectLine:MessagesPerMinute"] = "3",
            }
        );
}
