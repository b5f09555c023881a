using System.Security.Cryptography;
using Bot.Host.Web;

namespace Bot.Host.Tests.Web;

public sealed class SecretFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ManyAtOnce_KeepOneContentWhole_ReadableByTheOwnerAlone_AndLeaveNothingBeside()
    {
        var path = Path.Combine(_folder, "one.key");
        byte[][] contents = [.. Enumerable.Range(0, 16).Select(_ => RandomNumberGenerator.GetBytes(4096))];

        await Task.WhenAll(contents.Select(c => Task.Run(() => SecretFile.MakeOnce(path, c))));

        Assert.Contains(contents, c => c.AsSpan().SequenceEqual(File.ReadAllBytes(path)));
        Assert.Equal([path], Directory.GetFiles(_folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void WhatIsThere_Stays()
    {
        var path = Path.Combine(_folder, "one.key");
        SecretFile.MakeOnce(path, [1]);

        SecretFile.MakeOnce(path, [2]);

        Assert.Equal([1], File.ReadAllBytes(path));
    }
}
