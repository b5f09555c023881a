namespace Bot.Host.Web;

/// <summary>The folder that holds everything a host keeps on its own disk: the embedded database, uploads, keys, snapshots.</summary>
internal sealed class DataFolder
{
    /// <summary>Makes the folder of the setting <c>Data:Folder</c> (default <c>.data</c> in the working folder) if need be.</summary>
    /// <exception cref="StartUpException">The folder cannot be made or written to.</exception>
    public DataFolder(IConfiguration configuration)
    {
        Path = PathOf(configuration);
        try
        {
            Directory.CreateDirectory(Path);
            var probe = System.IO.Path.Combine(Path, $".write-probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartUpException(
                $"The data folder '{Path}' (setting Data:Folder) cannot be written to: {exception.Message}",
                exception
            );
        }
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>The folder that the settings name, absolute.</summary>
    public static string PathOf(IConfiguration configuration) =>
        System.IO.Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } folder ? folder : ".data");

    /// <summary>A folder inside, made if need be.</summary>
    public string Folder(params string[] names)
    {
        var folder = System.IO.Path.Combine([Path, .. names]);
        Directory.CreateDirectory(folder);
        return folder;
    }
}
