using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// The folder of snapshots, one sub-folder each, named by content hash: <c>articles.json</c>, <c>index.bin</c>, <c>manifest.json</c>.
/// A snapshot is written aside and renamed into place: it is there whole or not at all. None is ever changed or deleted here.
/// </summary>
public sealed class SnapshotStore(string folder)
{
    private const string ManifestFile = "manifest.json", ArticlesFile = "articles.json", IndexFile = "index.bin";

    public string Folder => folder;

    /// <summary>Versions there are, newest first.</summary>
    public IReadOnlyList<string> Versions() => [.. Manifests().OrderByDescending(m => m.BuiltAt).Select(m => m.Version)];

    /// <param name="version"><c>sha256:…</c>, or the beginning of its hexadecimal part.</param>
    /// <param name="encoders">Encoders to use; those that the snapshot holds no vectors of are left out.</param>
    /// <param name="dictionary">Chinese dictionary words, as at the build.</param>
    /// <exception cref="SnapshotException">There is none of that name, or its files are broken.</exception>
    public IKnowledgeSnapshot Load(string version, EncoderSet encoders, IReadOnlyCollection<string> dictionary)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(encoders);
        var hash = version.StartsWith("sha256:", StringComparison.Ordinal) ? version["sha256:".Length..] : version;
        var found = hash.Length < 6 ? [] : Manifests().Where(m => m.Version["sha256:".Length..].StartsWith(hash, StringComparison.Ordinal)).ToArray();
        return found.Length == 1
            ? Load(found[0], encoders, dictionary)
            : throw new SnapshotException(found.Length == 0 ? $"'{folder}' has no snapshot '{version}'; 'bot kb build' makes one." : $"'{version}' names several snapshots; write more of it.");
    }

    internal IReadOnlyList<SnapshotManifest> Manifests()
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var manifests = new List<SnapshotManifest>();
        foreach (var path in Directory.EnumerateDirectories(folder, "sha256-*").Select(d => Path.Combine(d, ManifestFile)).Where(File.Exists))
        {
            try
            {
                manifests.Add(JsonSerializer.Deserialize(File.ReadAllText(path), SnapshotJson.Default.SnapshotManifest)!);
            }
            catch (JsonException)
            {
                // Written by another version of the program: it cannot be used here, and is left for the one that can.
            }
        }

        return manifests;
    }

    internal KnowledgeSnapshot Load(SnapshotManifest manifest, EncoderSet encoders, IReadOnlyCollection<string> dictionary)
    {
        var path = PathOf(manifest.Version);
        try
        {
            var knowledge = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(path, ArticlesFile)), SnapshotJson.Default.KnowledgeBase)!;
            var usable = manifest.Models.SequenceEqual(encoders.Ids, StringComparer.Ordinal) ? encoders : EncoderSet.None;
            var builder = new BilingualIndexBuilder(usable, dictionary, knowledge.Synonyms);
            var index = builder.Load(SectionFile.Open(Path.Combine(path, IndexFile)), RetrievalDocuments.From(knowledge));
            return new KnowledgeSnapshot(manifest, knowledge, index, usable);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            throw new SnapshotException($"The snapshot in '{path}' cannot be read: {e.Message} Delete the folder and run 'bot kb build'.", e);
        }
    }

    /// <summary>Keeps a snapshot; one of the same content is kept once.</summary>
    internal SnapshotManifest Save(KnowledgeBase knowledge, BilingualIndex index, SnapshotManifest unnamed)
    {
        Directory.CreateDirectory(folder);
        var aside = Path.Combine(folder, ".build-" + Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(aside);
        try
        {
            File.WriteAllBytes(Path.Combine(aside, ArticlesFile), JsonSerializer.SerializeToUtf8Bytes(knowledge, SnapshotJson.Default.KnowledgeBase));
            using (var writer = new SectionWriter(Path.Combine(aside, IndexFile)))
            {
                BilingualIndexBuilder.Save(index, writer);
            }

            var manifest = unnamed with { Version = "sha256:" + HashOf(aside) };
            File.WriteAllBytes(Path.Combine(aside, ManifestFile), JsonSerializer.SerializeToUtf8Bytes(manifest, SnapshotJson.Default.SnapshotManifest));
            var target = PathOf(manifest.Version);
            if (!Directory.Exists(target))
            {
                Directory.Move(aside, target);
            }

            return manifest;
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private static string HashOf(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { ArticlesFile, IndexFile })
        {
            using var stream = File.OpenRead(Path.Combine(path, file));
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string PathOf(string version) => Path.Combine(folder, version.Replace(':', '-'));
}
