using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Tests.Models;

public sealed class ModelPullTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    private readonly string _root = Directory.CreateTempSubdirectory("bot-pull").FullName;

    private string From => Path.Combine(_root, "from");

    private string To => Path.Combine(_root, "to");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task PullAsync_FileInFolder_IsCopiedOnce()
    {
        Write("model.onnx", Content);
        Assert.Equal(1, await PullAsync(File("model.onnx")));
        Assert.Equal(0, await PullAsync(File("model.onnx")));
        Assert.Equal(Content, await System.IO.File.ReadAllBytesAsync(Path.Combine(To, "model.onnx")));
    }

    [Fact]
    public async Task PullAsync_FileWithATimeOfLongAgo_IsRememberedByTheTimeOfThePull()
    {
        Write("model.onnx", Content);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(From, "model.onnx"), new DateTime(1985, 10, 26, 8, 15, 0, DateTimeKind.Utc));
        await PullAsync(File("model.onnx"));
        Assert.True(
            System.IO.File.GetLastWriteTimeUtc(Path.Combine(To, "model.onnx")) > new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );

        // Remembered, so not read: the digest is the pinned one though the bytes are others.
        var written = System.IO.File.GetLastWriteTimeUtc(Path.Combine(To, "model.onnx"));
        await System.IO.File.WriteAllBytesAsync(Path.Combine(To, "model.onnx"), new byte[Content.Length]);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(To, "model.onnx"), written);
        Assert.Equal(File("model.onnx").Sha256, ModelDigests.Of(Path.Combine(To, "model.onnx")));
    }

    [Fact]
    public async Task PullAsync_WrongHash_IsRefusedAndNothingIsLeft()
    {
        var wrong = Content.ToArray();
        wrong[17]++;
        Write("model.onnx", wrong);
        var e = await Assert.ThrowsAsync<ModelPullException>(() => PullAsync(File("model.onnx")));
        Assert.Contains("model.onnx", e.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(To));
    }

    [Fact]
    public async Task PullAsync_WrongHash_KeepsTheFileThatWasThere()
    {
        Directory.CreateDirectory(To);
        await System.IO.File.WriteAllTextAsync(Path.Combine(To, "model.onnx"), "an older one");
        Write("model.onnx", new byte[Content.Length]);
        await Assert.ThrowsAsync<ModelPullException>(() => PullAsync(File("model.onnx")));
        Assert.Equal("an older one", await System.IO.File.ReadAllTextAsync(Path.Combine(To, "model.onnx")));
    }

    [Fact]
    public async Task PullAsync_PackageTarball_TakesTheOneFileOutOfIt()
    {
        Directory.CreateDirectory(From);
        await using (var stream = System.IO.File.Create(Path.Combine(From, "scope-name-1.0.0.tgz")))
        await using (var zip = new GZipStream(stream, CompressionLevel.Fastest))
        await using (var tar = new TarWriter(zip))
        {
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "package/other") { DataStream = new MemoryStream([1]) });
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, "package/in/model.onnx") { DataStream = new MemoryStream(Content) }
            );
        }

        Assert.Equal(1, await PullAsync(File("model.onnx")));
        Assert.Equal(
            ["digests.json", "model.onnx"],
            Directory.EnumerateFiles(To).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task PullAsync_NothingInFolder_SaysWhatIsMissing()
    {
        Directory.CreateDirectory(From);
        var e = await Assert.ThrowsAsync<ModelPullException>(() => PullAsync(File("model.onnx")));
        Assert.Contains("scope-name-1.0.0.tgz", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Current_EveryFile_IsPinned()
    {
        Assert.All(ModelManifest.Current.Files, f => Assert.Matches("^[0-9a-f]{64}$", f.Sha256));
        Assert.Equal(
            ModelManifest.Current.Files.Count,
            ModelManifest.Current.Files.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count()
        );
    }

    private static ModelFile File(string name) =>
        new()
        {
            Name = name,
            Package = "@scope/name",
            Version = "1.0.0",
            Path = "in/" + name,
            Size = Content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Content)),
            Licence = "MIT",
        };

    private void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(From);
        System.IO.File.WriteAllBytes(Path.Combine(From, name), bytes);
    }

    private Task<int> PullAsync(ModelFile file) => ModelPull.From(From, _ => { }).PullAsync([file], To, CancellationToken.None);
}
