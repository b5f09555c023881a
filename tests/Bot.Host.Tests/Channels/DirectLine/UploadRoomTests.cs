using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using Bot.Dialogs.Conversations;
using Bot.Host.Tests.Hosting;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>The disk that the record lies on is never filled by files.</summary>
public sealed class UploadRoomTests : IDisposable
{
    private const int Size = 3_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-uploads-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task FilesThatArriveTogether_ShareTheRoomOfTheirConversation()
    {
        var store = Store(new());
        Pipe[] pipes = [new(), new()];
        var keeping = pipes.Select(pipe => TryAsync(store, "c1", pipe.Reader.AsStream(), room: 5_000)).ToList();
        foreach (var pipe in pipes)
        {
            // Both have begun before either has ended.
            await pipe.Writer.WriteAsync(Png(100));
        }

        foreach (var pipe in pipes)
        {
            await pipe.Writer.WriteAsync(new byte[Size]);
            await pipe.Writer.CompleteAsync();
        }

        Assert.Equal([null, UploadStore.NoRoom], (await Task.WhenAll(keeping)).Order());
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "uploads", "c1")), file => Path.GetExtension(file).Length == 0);
    }

    /// <summary>A client that tries again has not always given up its first try.</summary>
    [Fact]
    public async Task TwoAttemptsAtOnceForOneId_AreBothTaken_AndLeaveOneFile()
    {
        var store = Store(new());
        Pipe[] pipes = [new(), new()];
        var keeping = pipes
            .Select(pipe =>
                store.KeepAsync("c1", "a.png", pipe.Reader.AsStream(), new(Size, 100_000), CancellationToken.None, fileId: "f1")
            )
            .ToList();
        foreach (var pipe in pipes)
        {
            await pipe.Writer.WriteAsync(Png(100));
        }

        foreach (var pipe in pipes)
        {
            await pipe.Writer.CompleteAsync();
        }

        Assert.All(await Task.WhenAll(keeping), file => Assert.Equal("f1", file.Id));
        var files = Directory.GetFiles(Path.Combine(_folder, "uploads", "c1")).Select(Path.GetFileName);
        Assert.Equal(["f1", "f1.json"], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AllFilesTogether_HaveALimit_AndOneThatGoesMakesRoom()
    {
        var store = Store(new() { TotalBytes = 2 * Size });
        var first = await KeepAsync(store, "c1");
        await KeepAsync(store, "c2");

        Assert.Equal(UploadStore.NoStorage, await TryAsync(store, "c3", new MemoryStream(Png(Size)), room: 100_000));
        Assert.Equal(
            UploadStore.NoStorage,
            await TryAsync(Store(new() { TotalBytes = 2 * Size }), "c3", new MemoryStream(Png(Size)), room: 100_000)
        ); // after a restart too
        store.Remove(first);
        Assert.Null(await TryAsync(store, "c3", new MemoryStream(Png(Size)), room: 100_000));
    }

    [Fact]
    public async Task WhatWasRefused_TakesNoRoom()
    {
        var store = Store(new() { TotalBytes = 2 * Size });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("MessageSizeTooBig", await TryAsync(store, "c1", new MemoryStream(Png(2 * Size)), room: 100_000));
        }

        await KeepAsync(store, "c1");
        await KeepAsync(store, "c1");
    }

    [Fact]
    public async Task ADiskThatIsNearlyFull_TakesNoFile_AndTheResidentIsTold()
    {
        await using var host = new HostFactory(new() { ["Uploads:FreeBytes"] = "1000000000000000000" });
        var client = await StartedAsync(host);
        var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(Png(Size)) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        form.Add(part, "file", "a.png");

        var refused = await client.SendAsync(HttpMethod.Post, $"{Base}/conversations/{client.Conversation}/upload?userId=x", form);

        Assert.Equal("StorageFull", await RefusedAsync(refused, HttpStatusCode.RequestEntityTooLarge));
        await client.WaitForAsync(a => Text(a).Contains("Files cannot be taken at the moment", StringComparison.Ordinal));
    }

    private static byte[] Png(int size) => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[size - 8]];

    private UploadStore Store(UploadOptions options)
    {
        var data = new DataFolder(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build());
        return new(data, new Ids(), new UploadRoom(data, Options.Create(options)));
    }

    private static Task<UploadedFile> KeepAsync(UploadStore store, string conversation) =>
        store.KeepAsync(conversation, "a.png", new MemoryStream(Png(Size)), new(2 * Size - 1, 100_000), CancellationToken.None);

    /// <summary>The code of the refusal; null when it was kept.</summary>
    private static async Task<string?> TryAsync(UploadStore store, string conversation, Stream content, long room)
    {
        try
        {
            await store.KeepAsync(conversation, "a.png", content, new(2 * Size - 1, room), CancellationToken.None);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Code;
        }
    }

    private sealed class Ids : IIdSource
    {
        public string NewId() => Guid.NewGuid().ToString("n");
    }
}
