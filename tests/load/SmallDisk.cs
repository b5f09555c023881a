using System.Diagnostics;

namespace Bot.Load;

/// <summary>A disk of 64 MiB that can be filled up and freed again. Mounting it needs root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    private string Ballast => Path.Combine(_folder, "ballast");

    public static SmallDisk Mount(string folder)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            throw new InvalidOperationException("--fault disk-full mounts a small disk, and only root may do that.");
        }

        Run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder);
        return new SmallDisk(folder);
    }

    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free() => File.Delete(Ballast);

    public void Dispose() => Run("umount", "-l", _folder);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
        }
    }
}
