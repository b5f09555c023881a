namespace Bot.Cli;

/// <summary>A file that a command writes when its work is done.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Whether the file can be written; else it is told why on standard error. To be asked before the work, which may take long and would
    /// be lost. What stands in the file stays; a file that is not there is made, empty.
    /// </summary>
    /// <param name="file">Where to write; null: nowhere, which always can be.</param>
    /// <param name="option">The option that names it, for what is told.</param>
    public static bool CanBeWritten(FileInfo? file, string option)
    {
        if (file is null)
        {
            return true;
        }

        try
        {
            using var opened = File.Open(file.FullName, FileMode.OpenOrCreate, FileAccess.Write);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The file '{file.FullName}' of {option} cannot be written: {e.Message}");
            return false;
        }
    }
}
