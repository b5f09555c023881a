using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Knowledge.Models;

/// <summary>
/// The SHA-256 of the files of a models folder, remembered beside them by length and time of change, so that a start need not read a
/// hundred megabytes to know which models it has.
/// </summary>
internal static class ModelDigests
{
    public const string FileName = "digests.json";

    // Encoders are opened side by side, and each keeps what it found in the same file.
    private static readonly Lock Remembering = new();

    /// <summary>The digest of a file, in lower-case hexadecimal; reads the file only when it is not the one that is remembered.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Of(string path)
    {
        var file = new FileInfo(path);
        if (
            Read(file.DirectoryName!).TryGetValue(file.Name, out var known)
            && known.Length == file.Length
            && known.WrittenTicks == file.LastWriteTimeUtc.Ticks
        )
        {
            return known.Sha256;
        }

        var digest = HashOf(path);
        Remember(path, digest);
        return digest;
    }

    /// <summary>The digest of the bytes that are there now.</summary>
    public static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>
    /// Keeps what a file was found to be. A folder that may not be written to keeps nothing: the file is read again then.
    /// </summary>
    public static void Remember(string path, string digest)
    {
        var file = new FileInfo(path);
        lock (Remembering)
        {
            var known = Read(file.DirectoryName!);
            known[file.Name] = new RememberedDigest(file.Length, file.LastWriteTimeUtc.Ticks, digest);
            try
            {
                var aside = Path.Combine(file.DirectoryName!, $".{FileName}.{Guid.NewGuid():n}");
                File.WriteAllBytes(
                    aside,
                    JsonSerializer.SerializeToUtf8Bytes(known, ModelDigestsJson.Default.DictionaryStringRememberedDigest)
                );
                File.Move(aside, Path.Combine(file.DirectoryName!, FileName), overwrite: true);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // Not remembered.
            }
        }
    }

    private static Dictionary<string, RememberedDigest> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ModelDigestsJson.Default.DictionaryStringRememberedDigest) ?? []
                : [];
        }
        catch (JsonException)
        {
            // Damaged: each file is read again.
            return [];
        }
    }
}

/// <param name="Length">In bytes.</param>
/// <param name="WrittenTicks">The time of change, UTC.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record RememberedDigest(long Length, long WrittenTicks, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, RememberedDigest>))]
internal sealed partial class ModelDigestsJson : JsonSerializerContext;
