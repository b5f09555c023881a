using System.Buffers;

namespace Bot.Dialogs.Learned;

/// <summary>
/// A file compiled into the program, read where it lies: it is mapped with the program and stays as long as that runs, so that no copy of
/// it is needed.
/// </summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private ResourceMemory(UnmanagedMemoryStream stream)
    {
        _start = stream.PositionPointer;
        _length = checked((int)stream.Length);
    }

    /// <exception cref="InvalidOperationException">The program has no such resource.</exception>
    public static ReadOnlyMemory<byte> Of(string name)
    {
        using var stream = (UnmanagedMemoryStream)(
            typeof(ResourceMemory).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the program.")
        );
        return new ResourceMemory(stream).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) { }
}
