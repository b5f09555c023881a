using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// A model as the runtime runs it, made once from the pulled one and kept beside it: it loads in a third of the time, and its table of
/// tokens, two fifths of a model, is mapped and not copied. Each is in a folder named by the model's digest and the runtime's version, and
/// is there whole or not at all.
/// </summary>
internal static class OptimizedModel
{
    public const string Folder = "optimized";
    private const string ModelName = "model.onnx",
        TensorsName = "tensors.bin",
        ManifestName = "manifest.json";

    /// <summary>Changes when another file would be made of the same model and runtime.</summary>
    private const string Form = "1";

    /// <summary>
    /// Only the table of tokens is as large: all else is copied by the runtime anyway, into the order that it multiplies in.
    /// </summary>
    private const int FewestMappedBytes = 4_000_000;

    /// <summary>The path of the optimized model, which is made when it is not there or not whole.</summary>
    /// <param name="runtime">What will run it.</param>
    /// <param name="modelPath">The pulled model.</param>
    /// <param name="digest">Its SHA-256.</param>
    /// <exception cref="EncoderException">The runtime cannot read the model.</exception>
    /// <exception cref="IOException">It cannot be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be kept.</exception>
    public static string Prepare(OnnxRuntime runtime, string modelPath, string digest)
    {
        var folder = FolderOf(runtime, modelPath, digest);
        if (!IsWhole(folder))
        {
            Make(runtime, modelPath, folder);
        }

        return Path.Combine(folder, ModelName);
    }

    /// <summary>Makes it again, for when the runtime cannot read what is there.</summary>
    public static string Renew(OnnxRuntime runtime, string modelPath, string digest)
    {
        var folder = FolderOf(runtime, modelPath, digest);
        Make(runtime, modelPath, folder);
        return Path.Combine(folder, ModelName);
    }

    /// <summary>Makes those again whose bytes are not what was written, and removes those of other models and other runtimes.</summary>
    public static void Check(OnnxRuntime runtime, IReadOnlyList<(string Path, string Digest)> models)
    {
        string[] wanted = [.. models.Select(m => FolderOf(runtime, m.Path, m.Digest))];
        foreach (var ((path, _), folder) in models.Zip(wanted))
        {
            if (!IsWhole(folder) || Manifest(folder)!.Files.Any(f => ModelDigests.HashOf(Path.Combine(folder, f.Name)) != f.Sha256))
            {
                Make(runtime, path, folder);
            }
        }

        foreach (
            var other in Directory
                .EnumerateDirectories(Path.GetDirectoryName(wanted[0])!)
                .Where(d => !wanted.Contains(d, StringComparer.Ordinal))
        )
        {
            Directory.Delete(other, recursive: true);
        }
    }

    private static string FolderOf(OnnxRuntime runtime, string modelPath, string digest) =>
        Path.Combine(
            Path.GetDirectoryName(modelPath)!,
            Folder,
            $"{Path.GetFileNameWithoutExtension(modelPath)}-{digest[..12]}-{runtime.Version}-{Form}"
        );

    private static void Make(OnnxRuntime runtime, string modelPath, string folder)
    {
        var aside = Path.Combine(Path.GetDirectoryName(folder)!, ".making-" + Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(aside);
        try
        {
            runtime.Optimize(modelPath, Path.Combine(aside, ModelName), TensorsName, FewestMappedBytes);
            var files = Directory.GetFiles(aside).Select(Keep).ToArray();
            File.WriteAllBytes(
                Path.Combine(aside, ManifestName),
                JsonSerializer.SerializeToUtf8Bytes(new OptimizedModelManifest(files), OptimizedModelJson.Default.OptimizedModelManifest)
            );
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(aside, folder);
        }
        catch (IOException) when (IsWhole(folder))
        {
            // Another process made it meanwhile.
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    /// <summary>Sees that the file is on the disk before its folder gets its name.</summary>
    private static OptimizedModelFile Keep(string path)
    {
        WrittenFile.Flush(path);
        return new OptimizedModelFile(Path.GetFileName(path), new FileInfo(path).Length, ModelDigests.HashOf(path));
    }

    private static bool IsWhole(string folder) =>
        Manifest(folder) is { } manifest
        && manifest.Files.All(f => new FileInfo(Path.Combine(folder, f.Name)) is { Exists: true } file && file.Length == f.Length);

    private static OptimizedModelManifest? Manifest(string folder)
    {
        var path = Path.Combine(folder, ManifestName);
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(path), OptimizedModelJson.Default.OptimizedModelManifest)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary><c>manifest.json</c> of an optimized model, written last.</summary>
internal sealed record OptimizedModelManifest(IReadOnlyList<OptimizedModelFile> Files);

/// <param name="Name">In the folder.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record OptimizedModelFile(string Name, long Length, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(OptimizedModelManifest))]
internal sealed partial class OptimizedModelJson : JsonSerializerContext;
