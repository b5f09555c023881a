namespace Bot.Cli;

/// <summary>What a training command leaves: the file to compile in, and on the console how it did and the digest to pin.</summary>
internal static class TrainedModel
{
    /// <param name="output">The file to write; it is known that it can be.</param>
    /// <param name="trained">Its bytes, their SHA-256, and lines on how the model did on messages that it had not seen.</param>
    public static int Save(FileInfo output, (IReadOnlyList<byte> File, string Digest, IReadOnlyList<string> Report) trained)
    {
        File.WriteAllBytes(output.FullName, [.. trained.File]);
        foreach (var line in trained.Report)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine($"wrote {output.FullName}, {trained.File.Count} bytes\ndigest {trained.Digest}");
        return ExitCodes.Ok;
    }
}
