namespace Bot.Knowledge.Snapshots.Files;

/// <summary>A run of numbers that never changes: an array, or a stretch of a memory-mapped snapshot file, which it keeps open.</summary>
internal readonly unsafe struct Block<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly SectionFile? _file;
    private readonly T* _start;

    public Block(T[] array)
    {
        _array = array;
        Length = array.Length;
    }

    public Block(SectionFile file, T* start, int length)
    {
        _file = file;
        _start = start;
        Length = length;
    }

    public int Length { get; }

    /// <summary>Valid as long as this block's holder is reachable.</summary>
    public ReadOnlySpan<T> Span => _file is null ? _array : new ReadOnlySpan<T>(_start, Length);

    public static implicit operator Block<T>(T[] array) => new(array);
}
