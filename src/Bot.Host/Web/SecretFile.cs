namespace Bot.Host.Web;

/// <summary>Makes a file that its owner alone can read, from its first byte on.</summary>
internal static class SecretFile
{
    /// <summary>
    /// Writes the file unless it is there already. Written aside under a name of its own and moved, so that of several hosts that start at
    /// once, also of containers that share the folder, one content wins whole.
    /// </summary>
    public static void MakeOnce(string path, ReadOnlySpan<byte> content)
    {
        var aside = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var file = new FileStream(aside, options))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host was first.
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
