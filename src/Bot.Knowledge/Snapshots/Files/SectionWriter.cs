using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Knowledge.Snapshots.Files;

/// <summary>
/// Writes named sections of raw little-endian numbers, each aligned to 64 bytes so that it can be used in place when mapped:
/// sections, then a table of names, offsets and lengths, then the table's offset and the mark <c>BOTSNAP1</c>.
/// </summary>
internal sealed class SectionWriter(string path) : IDisposable
{
    public const int Alignment = 64;

    private readonly FileStream _stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    private readonly List<(string Name, long Offset, long Length)> _table = [];

    public static ReadOnlySpan<byte> Mark => "BOTSNAP1"u8;

    public void Write<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var padding = (int)((Alignment - (_stream.Position % Alignment)) % Alignment);
        _stream.Write(new byte[padding]);
        var start = _stream.Position;
        // Spans of bytes end at 2 GB; numbers are written in pieces.
        const int Piece = 1 << 24;
        for (var i = 0; i < values.Length; i += Piece)
        {
            _stream.Write(MemoryMarshal.AsBytes(values.Slice(i, Math.Min(Piece, values.Length - i))));
        }

        _table.Add((name, start, _stream.Position - start));
    }

    public void Write<T>(string name, Block<T> values)
        where T : unmanaged => Write(name, values.Span);

    /// <summary>Texts as UTF-8, one after the other, with their ends in a second section.</summary>
    public void WriteTexts(string name, IReadOnlyCollection<string> texts)
    {
        using var bytes = new MemoryStream();
        var ends = new int[texts.Count];
        var i = 0;
        foreach (var text in texts)
        {
            bytes.Write(Encoding.UTF8.GetBytes(text));
            ends[i++] = (int)bytes.Length;
        }

        Write<byte>(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        Write<int>(name + ".ends", ends);
    }

    public void Dispose()
    {
        var table = _stream.Position;
        using (var writer = new BinaryWriter(_stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(_table.Count);
            foreach (var (name, offset, length) in _table)
            {
                writer.Write(name);
                writer.Write(offset);
                writer.Write(length);
            }

            writer.Write(table);
            writer.Write(Mark);
        }

        _stream.Dispose();
    }
}
