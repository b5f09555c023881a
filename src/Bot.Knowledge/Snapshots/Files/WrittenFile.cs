namespace Bot.Knowledge.Snapshots.Files;

/// <summary>What is written aside and then named.</summary>
internal static class WrittenFile
{
    /// <summary>Sees that the bytes are on the disk: a name may outlive a power cut that they do not.</summary>
    public static void Flush(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
