using System.IO.MemoryMappedFiles;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Bot.Knowledge.Snapshots.Files;

/// <summary>A file of <see cref="SectionWriter"/>, memory-mapped: a section costs memory only where it is read.</summary>
internal sealed unsafe partial class SectionFile
{
    private const int TailLength = sizeof(long) + 8;

    /// <summary>
    /// MADV_DONTNEED of madvise(2): the pages are taken from the process and read again from the file when they are touched.
    /// </summary>
    private const int DontNeed = 4;

    private static readonly ConditionalWeakTable<SectionFile, string> Opened = [];

    private readonly Dictionary<string, (long Offset, long Length)> _table = new(StringComparer.Ordinal);
    private readonly MemoryMappedViewAccessor _view;
    private readonly string _path;
    private readonly byte* _start;

    private SectionFile(string path, MemoryMappedViewAccessor view)
    {
        _path = path;
        _view = view;
        // No reference is counted: the handle unmaps itself once nothing holds this file any more.
        _start = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    /// <exception cref="SnapshotException">The file is not whole.</exception>
    public static SectionFile Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length < TailLength)
        {
            throw new SnapshotException($"'{path}' is too short to be a snapshot file.");
        }

        stream.Position = stream.Length - TailLength;
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var table = reader.ReadInt64();
        if (!reader.ReadBytes(8).AsSpan().SequenceEqual(SectionWriter.Mark) || table < 0 || table >= stream.Length)
        {
            throw new SnapshotException($"'{path}' is not a whole snapshot file.");
        }

        using var map = MemoryMappedFile.CreateFromFile(
            stream,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        var file = new SectionFile(path, map.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read));
        stream.Position = table;
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var name = reader.ReadString();
            var (offset, length) = (reader.ReadInt64(), reader.ReadInt64());

            // What lies outside would be read through a bare pointer.
            file._table[name] =
                offset >= 0 && length >= 0 && offset <= table && length <= table - offset
                    ? (offset, length)
                    : throw new SnapshotException($"'{path}' is damaged: its section '{name}' does not lie in the file.");
        }

        Opened.Add(file, path);
        return file;
    }

    /// <summary>
    /// Takes the pages of all files from this process. A load touches nearly every page, or a neighbour of it; a question reads few of
    /// them, which come back from the system's cache.
    /// </summary>
    public static void GiveBackPages()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (var (file, _) in Opened)
        {
            GiveBackPages(file._view.SafeMemoryMappedViewHandle);
        }
    }

    /// <summary>
    /// The handle is held meanwhile. A file that only finalisers still reach stands in the list until the next collection, though its handle
    /// has let the addresses go already: somebody else's memory, a thread's stack say, may be there by then, and would be wiped.
    /// </summary>
    /// <returns>False: the handle was closed, and nothing was touched.</returns>
    internal static bool GiveBackPages(SafeMemoryMappedViewHandle view)
    {
        var held = false;
        try
        {
            view.DangerousAddRef(ref held);
            // Advice: whatever it returns, the pages are there when they are read.
            _ = Advise((byte*)view.DangerousGetHandle(), (nuint)view.ByteLength, DontNeed);
            return true;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            if (held)
            {
                view.DangerousRelease();
            }
        }
    }

    public bool Has(string name) => _table.ContainsKey(name);

    public Block<T> Read<T>(string name)
        where T : unmanaged
    {
        var (offset, length) = Section(name);
        GC.KeepAlive(_view);
        return new Block<T>(this, (T*)(_start + offset), checked((int)(length / sizeof(T))));
    }

    /// <summary>The one number of a section.</summary>
    public int ReadNumber(string name)
    {
        var numbers = Read<int>(name);
        Require(numbers.Length == 1, name);
        return numbers.Span[0];
    }

    /// <summary>
    /// Refuses a section that cannot be what was written: followed later, it would lead out of its arrays, or nowhere at all.
    /// </summary>
    /// <exception cref="SnapshotException">It does not hold.</exception>
    public void Require(bool holds, string name)
    {
        if (!holds)
        {
            throw new SnapshotException($"'{_path}' is damaged: its section '{name}' does not fit the others.");
        }
    }

    /// <summary>Refuses numbers below <paramref name="least"/> or above <paramref name="most"/>.</summary>
    /// <exception cref="SnapshotException">There is one.</exception>
    public void RequireWithin(ReadOnlySpan<int> numbers, int least, int most, string name) =>
        Require(numbers.IsEmpty || (TensorPrimitives.Min(numbers) >= least && TensorPrimitives.Max(numbers) <= most), name);

    /// <summary>Refuses places in a run of <paramref name="length"/> that do not ascend, or leave it.</summary>
    /// <exception cref="SnapshotException">They do.</exception>
    public void RequirePlaces(ReadOnlySpan<int> places, int length, string name)
    {
        var last = 0;
        foreach (var place in places)
        {
            Require(place >= last && place <= length, name);
            last = place;
        }
    }

    public string[] ReadTexts(string name)
    {
        var bytes = Read<byte>(name).Span;
        var ends = Read<int>(name + ".ends").Span;
        var texts = new string[ends.Length];
        var start = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(bytes[start..ends[i]]);
            start = ends[i];
        }

        GC.KeepAlive(this);
        return texts;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(byte* start, nuint length, int advice);

    private (long Offset, long Length) Section(string name) =>
        _table.TryGetValue(name, out var section)
            ? section
            : throw new SnapshotException($"'{_path}' has no section '{name}'; build the snapshot again.");
}
