using System.Security.Cryptography;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Tests.Models;

public sealed class ModelDigestsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-digests").FullName;

    private string Model => Path.Combine(_folder, "model.onnx");

    private string Remembered => Path.Combine(_folder, ModelDigests.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_AFileAsItWasRemembered_IsNotReadAgain()
    {
        File.WriteAllBytes(Model, [1, 2, 3]);
        ModelDigests.Remember(Model, "remembered");
        Assert.Equal("remembered", ModelDigests.Of(Model));
    }

    [Fact]
    public void Of_AnotherFileOfTheSameNameAndLength_IsTold()
    {
        File.WriteAllBytes(Model, [1, 2, 3]);
        ModelDigests.Remember(Model, "remembered");
        File.WriteAllBytes(Model, [1, 2, 4]);
        File.SetLastWriteTimeUtc(Model, File.GetLastWriteTimeUtc(Model).AddSeconds(1));
        Assert.Equal(Hash([1, 2, 4]), ModelDigests.Of(Model));
        Assert.Contains(Hash([1, 2, 4]), File.ReadAllText(Remembered), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheMemoryDamaged_ReadsTheFile()
    {
        File.WriteAllBytes(Model, [1, 2, 3]);
        File.WriteAllText(Remembered, "{ no");
        Assert.Equal(Hash([1, 2, 3]), ModelDigests.Of(Model));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
