using System.IO.MemoryMappedFiles;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Tests.Snapshots.Files;

public sealed class SectionFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sections-").FullName;

    [Fact]
    public void GiveBackPages_WhatWasRead_IsReadAgain()
    {
        var path = Path.Combine(_folder, "index.bin");
        int[] numbers = [.. Enumerable.Range(0, 1_000_000)];
        using (var writer = new SectionWriter(path))
        {
            writer.Write<int>("numbers", numbers);
        }

        var block = SectionFile.Open(path).Read<int>("numbers");
        Assert.Equal(numbers, block.Span.ToArray());
        var before = Resident(path);
        SectionFile.GiveBackPages();
        if (before is { } read)
        {
            Assert.InRange(read, 3_900, 4_100);
            Assert.Equal(0, Resident(path));
        }

        Assert.Equal(numbers, block.Span.ToArray());
    }

    /// <summary>By then the addresses may be a thread's stack.</summary>
    [Fact]
    public void GiveBackPages_AddressesLetGo_AreLeftAlone()
    {
        var path = Path.Combine(_folder, "letters.bin");
        File.WriteAllText(path, "letters");
        using var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        Assert.True(SectionFile.GiveBackPages(view.SafeMemoryMappedViewHandle));
        view.Dispose();
        Assert.False(SectionFile.GiveBackPages(view.SafeMemoryMappedViewHandle));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // In KB; null where the system does not tell.
    private static int? Resident(string path) =>
        !File.Exists("/proc/self/smaps")
            ? null
            : File.ReadLines("/proc/self/smaps")
                .SkipWhile(l => !l.EndsWith(path, StringComparison.Ordinal))
                .Where(l => l.StartsWith("Rss:", StringComparison.Ordinal))
                .Select(l =>
                    int.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture)
                )
                .FirstOrDefault();
}
