using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// The folder of snapshots, one sub-folder each, named by content hash: <c>articles.json</c>, <c>index.bin</c>, <c>manifest.json</c>.
/// A snapshot is written aside and renamed into place: it is there whole or not at all. None is ever changed, and none deleted unasked but
/// one that is damaged and built again.
/// </summary>
public sealed class SnapshotStore(string folder)
{
    private const string ManifestFile = "manifest.json",
        ArticlesFile = "articles.json",
        IndexFile = "index.bin";

    public string Folder => folder;

    /// <summary>Versions there are, newest first.</summary>
    public IReadOnlyList<string> Versions() => [.. Manifests().OrderByDescending(m => m.BuiltAt).Select(m => m.Version)];

    /// <summary>Versions that a newer one had replaced before <paramref name="time"/>; never the newest.</summary>
    public IReadOnlyList<string> ReplacedBefore(DateTimeOffset time)
    {
        var newestFirst = Manifests().OrderByDescending(m => m.BuiltAt).ToList();
        return [.. newestFirst.Skip(1).Where((_, i) => newestFirst[i].BuiltAt < time).Select(m => m.Version)];
    }

    /// <summary>Deletes a snapshot. Who answers from it at this moment goes on: its files are the reader's until it lets go.</summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    public void Remove(string version)
    {
        ArgumentNullException.ThrowIfNull(version);

        // Without its manifest it is none any more, also when the rest cannot be deleted at once.
        File.Delete(Path.Combine(PathOf(version), ManifestFile));
        Directory.Delete(PathOf(version), recursive: true);
    }

    /// <param name="version"><c>sha256:…</c>, or the beginning of its hexadecimal part.</param>
    /// <param name="encoders">Encoders to use; a snapshot that was built without any ranks by words alone.</param>
    /// <exception cref="SnapshotException">There is none of that name, its files are broken, or it was built with other models.</exception>
    public IKnowledgeSnapshot Load(string version, EncoderSet encoders)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(encoders);
        var hash = version.StartsWith("sha256:", StringComparison.Ordinal) ? version["sha256:".Length..] : version;
        var found =
            hash.Length < 6
                ? []
                : Manifests().Where(m => m.Version["sha256:".Length..].StartsWith(hash, StringComparison.Ordinal)).ToArray();
        if (found is [{ Models.Count: > 0 } other] && !other.HasVectorsOf(encoders))
        {
            throw new SnapshotException(
                $"'{other.Version}' was built with {string.Join(", ", other.Models)}, and the models here are "
                    + $"{string.Join(", ", encoders.Ids)}: their vectors cannot be compared. Give the folder of those models (--models), "
                    + "or build again with 'bot kb build'."
            );
        }

        return found.Length == 1
            ? Load(found[0], encoders)
            : throw new SnapshotException(
                found.Length == 0
                    ? $"'{folder}' has no snapshot '{version}'; 'bot kb build' makes one."
                    : $"'{version}' names several snapshots; write more of it."
            );
    }

    internal IReadOnlyList<SnapshotManifest> Manifests()
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return [.. Directory.EnumerateDirectories(folder, "sha256-*").Select(ManifestIn).OfType<SnapshotManifest>()];
    }

    internal KnowledgeSnapshot Load(SnapshotManifest manifest, EncoderSet encoders)
    {
        var path = PathOf(manifest.Version);
        try
        {
            var articles = Path.Combine(path, ArticlesFile);
            var knowledge =
                JsonSerializer.Deserialize(File.ReadAllBytes(articles), SnapshotJson.Default.KnowledgeBase)
                ?? throw new SnapshotException($"'{articles}' holds no knowledge base. Run 'bot kb build'.");
            var usable = manifest.HasVectorsOf(encoders) ? encoders : EncoderSet.None;
            var index = BilingualIndexBuilder.Load(
                SectionFile.Open(Path.Combine(path, IndexFile)),
                RetrievalDocuments.From(knowledge),
                usable,
                knowledge.Synonyms
            );
            return new KnowledgeSnapshot(manifest, knowledge, index, usable);
        }
        catch (Exception e) when (e is not (SnapshotException or OutOfMemoryException))
        {
            // What is in a damaged file leads to nearly any exception; all of them mean that it cannot be used.
            throw new SnapshotException($"The snapshot in '{path}' cannot be read: {e.Message} Run 'bot kb build'.", e);
        }
    }

    /// <summary>Keeps a snapshot; one of the same content is kept once, and replaced when it is damaged.</summary>
    /// <param name="knowledge">Its articles.</param>
    /// <param name="index">Writes its index.</param>
    /// <param name="unnamed">Its manifest, whose version is filled in.</param>
    internal SnapshotManifest Save(KnowledgeBase knowledge, Action<SectionWriter> index, SnapshotManifest unnamed)
    {
        BuildFolder.RemoveLeft(folder, unnamed.BuiltAt);
        using var aside = new BuildFolder(folder);
        File.WriteAllBytes(
            Path.Combine(aside.Path, ArticlesFile),
            JsonSerializer.SerializeToUtf8Bytes(knowledge, SnapshotJson.Default.KnowledgeBase)
        );
        using (var writer = new SectionWriter(Path.Combine(aside.Path, IndexFile)))
        {
            index(writer);
        }

        var manifest = unnamed with { Version = "sha256:" + HashOf(aside.Path) };
        File.WriteAllBytes(
            Path.Combine(aside.Path, ManifestFile),
            JsonSerializer.SerializeToUtf8Bytes(manifest, SnapshotJson.Default.SnapshotManifest)
        );
        var target = PathOf(manifest.Version);
        if (Directory.Exists(target) && !IsWhole(target, manifest.Version))
        {
            Remove(manifest.Version);
        }

        if (!Directory.Exists(target))
        {
            aside.MoveTo(target);
        }

        return manifest;
    }

    /// <summary>Whether the folder has a manifest that can be read, and its files the content that it is named by.</summary>
    private static bool IsWhole(string path, string version) =>
        ManifestIn(path) is not null
        && File.Exists(Path.Combine(path, ArticlesFile))
        && File.Exists(Path.Combine(path, IndexFile))
        && "sha256:" + HashOf(path) == version;

    /// <summary>Null for one that another version of the program wrote, or that is damaged.</summary>
    private static SnapshotManifest? ManifestIn(string path)
    {
        var file = Path.Combine(path, ManifestFile);
        try
        {
            var manifest = File.Exists(file)
                ? JsonSerializer.Deserialize(File.ReadAllText(file), SnapshotJson.Default.SnapshotManifest)
                : null;
            return manifest is { Version: { } version, Models: not null } && NameOf(version) == Path.GetFileName(path) ? manifest : null;
        }
        catch (JsonException)
        {
            // It cannot be used here, and is left for the program that can.
            return null;
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

    private string PathOf(string version) => Path.Combine(folder, NameOf(version));

    private static string NameOf(string version) => version.Replace(':', '-');
}
