using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Tests.Encoders;

/// <summary>On the pulled models; where they are not, there is nothing to make anything of (./test pulls them).</summary>
public sealed class OptimizedModelTests : IDisposable
{
    private static readonly string[] Texts = ["How do I renew my driving licence?", "請問續領身份證要帶甚麼文件", "續牌幾錢", "a", ""];

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-models").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Encode_ByTheModelAsItWasPulledAndAsItIsMadeInto_GivesTheSameVectors()
    {
        if (!Copy())
        {
            return;
        }

        // Where nothing can be kept the pulled models are used as they are.
        File.WriteAllText(Path.Combine(_folder, OptimizedModel.Folder), "");
        var plain = EncoderLoader.Load(_folder, out _);
        Assert.Equal(3, plain.Remarks.Count);
        File.Delete(Path.Combine(_folder, OptimizedModel.Folder));
        var optimized = EncoderLoader.Load(_folder, out _);
        Assert.Empty(optimized.Remarks);
        Assert.Equal(3, Made().Length);
        foreach (var (before, after) in plain.English.Concat(plain.Chinese).Zip(optimized.English.Concat(optimized.Chinese)))
        {
            Assert.Equal(before.Id, after.Id);
            Assert.All(Texts, t => Assert.All(before.Encode(t).Zip(after.Encode(t)), p => Assert.Equal(p.First, p.Second, 1e-5f)));
        }
    }

    [Theory]
    [InlineData("model.onnx", true)]
    [InlineData("model.onnx", false)]
    [InlineData("tensors.bin", false)]
    [InlineData("manifest.json", false)]
    public void Load_WhatWasMadeIsDamaged_IsMadeAgain(string file, bool sameLength)
    {
        if (!Copy())
        {
            return;
        }

        var wanted = EncoderLoader.Load(_folder, out _).Chinese[0].Encode(Texts[1]);
        var path = Path.Combine(Assert.Single(Made(), d => Path.GetFileName(d).StartsWith("bge-small-zh", StringComparison.Ordinal)), file);
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, sameLength ? new byte[whole.Length] : whole[..(whole.Length / 2)]);
        var again = EncoderLoader.Load(_folder, out _);
        Assert.Equal(wanted, again.Chinese[0].Encode(Texts[1]));
        Assert.Equal(sameLength ? 1 : 0, again.Remarks.Count);
        Assert.Equal(whole.Length, new FileInfo(path).Length);
    }

    [Fact]
    public void Prepare_AByteIsWrongAndAFolderIsOfAnotherModel_MakesAgainAndRemoves()
    {
        if (!Copy())
        {
            return;
        }

        EncoderLoader.Prepare(_folder);
        var before = Made();
        var tensors = Path.Combine(before[0], "tensors.bin");
        var digest = ModelDigests.HashOf(tensors);
        using (var stream = File.OpenWrite(tensors))
        {
            stream.Position = stream.Length / 2;
            stream.Write(RandomNumberGenerator.GetBytes(64));
        }

        Directory.CreateDirectory(Path.Combine(_folder, OptimizedModel.Folder, "all-MiniLM-L6-v2-000000000000-1.0.0-1"));
        EncoderLoader.Prepare(_folder);
        Assert.Equal(before, Made());
        Assert.Equal(digest, ModelDigests.HashOf(tensors));
    }

    [Fact]
    public void Load_AnotherModelOfTheSameName_HasAnotherId()
    {
        if (!Copy())
        {
            return;
        }

        var before = EncoderLoader.Load(_folder, out _).English[0].Id;
        File.Copy(
            Path.Combine(PulledModels.Folder, ModelFiles.EnglishSecondModel),
            Path.Combine(_folder, ModelFiles.EnglishModel),
            overwrite: true
        );
        var after = EncoderLoader.Load(_folder, out _).English[0].Id;
        Assert.Equal("all-MiniLM-L6-v2@" + ModelManifest.Current.Find(ModelFiles.EnglishModel)!.Sha256[..12], before);
        Assert.Equal("all-MiniLM-L6-v2@" + ModelManifest.Current.Find(ModelFiles.EnglishSecondModel)!.Sha256[..12], after);
    }

    [Fact]
    public void Load_OnnxRuntime_IsToldToSendNothing()
    {
        if (!OperatingSystem.IsLinux() || !Copy())
        {
            return;
        }

        _ = EncoderLoader.Load(_folder, out _);
        Assert.Equal("1", Marshal.PtrToStringUTF8(GetVariable("ORT_DISABLE_TELEMETRY")));
        Assert.DoesNotContain("onnxruntime.db", File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
    }

    [DllImport("libc", EntryPoint = "getenv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint GetVariable([MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    private string[] Made() => [.. Directory.GetDirectories(Path.Combine(_folder, OptimizedModel.Folder)).Order(StringComparer.Ordinal)];

    private bool Copy() => PulledModels.CopyTo(_folder);
}
