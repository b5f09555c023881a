namespace Bot.Knowledge.Snapshots.Files;

/// <summary>
/// A folder beside the snapshots in which one is written before it gets its name. A file in it is held open meanwhile: by that the next
/// build tells one that another process is at work on from one that a killed build has left.
/// </summary>
internal sealed class BuildFolder : IDisposable
{
    private const string Prefix = ".build-",
        HeldFile = ".held";

    /// <summary>Between being made and being held, or held no more and renamed, a folder is this young.</summary>
    private static readonly TimeSpan Unheld = TimeSpan.FromHours(1);

    private readonly FileStream _held;

    /// <param name="parent">Of the snapshots; it is made when it is not there.</param>
    public BuildFolder(string parent)
    {
        Path = System.IO.Path.Combine(parent, Prefix + Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(Path);
        _held = new FileStream(
            System.IO.Path.Combine(Path, HeldFile),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1,
            FileOptions.DeleteOnClose
        );
    }

    public string Path { get; }

    /// <summary>Removes the folders that killed builds have left.</summary>
    /// <param name="parent">Of the snapshots.</param>
    /// <param name="now">The time on the clock that dates files.</param>
    public static void RemoveLeft(string parent, DateTimeOffset now)
    {
        foreach (var folder in Directory.Exists(parent) ? Directory.GetDirectories(parent, Prefix + "*") : [])
        {
            try
            {
                if (IsLeft(folder, now))
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another build removes it, or only another user may: no reason not to build.
            }
        }
    }

    /// <summary>Puts the folder in its place, with all that is in it on the disk.</summary>
    public void MoveTo(string target)
    {
        _held.Dispose();
        foreach (var file in Directory.GetFiles(Path))
        {
            WrittenFile.Flush(file);
        }

        Directory.Move(Path, target);
    }

    /// <summary>Removes it when it was not moved.</summary>
    public void Dispose()
    {
        _held.Dispose();
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static bool IsLeft(string folder, DateTimeOffset now)
    {
        var held = System.IO.Path.Combine(folder, HeldFile);
        try
        {
            using var stream = new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Directory.Exists(folder) && now - Directory.GetLastWriteTimeUtc(folder) > Unheld;
        }
        catch (IOException)
        {
            // Another process holds it.
            return false;
        }
    }
}
