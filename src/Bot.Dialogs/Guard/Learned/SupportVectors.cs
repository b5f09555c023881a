using System.Runtime.InteropServices;
using Bot.Knowledge.Vectors;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>Vectors of one length, a byte a number and a scale a vector: as the model's file keeps them, a quarter of floats.</summary>
internal sealed class SupportVectors
{
    private readonly ReadOnlyMemory<byte> _values;
    private readonly float[] _scales;
    private readonly int _dimensions;

    /// <param name="values">Vector after vector, signed bytes; read where they lie.</param>
    /// <param name="scales">One a vector: a number is its byte times this.</param>
    /// <param name="dimensions">Numbers of a vector.</param>
    public SupportVectors(ReadOnlyMemory<byte> values, float[] scales, int dimensions) =>
        (_values, _scales, _dimensions) = (values, scales, dimensions);

    public static SupportVectors None { get; } = new(ReadOnlyMemory<byte>.Empty, [], 0);

    public int Count => _scales.Length;

    public static SupportVectors Of(IReadOnlyList<float[]> vectors)
    {
        float[] scales = [.. vectors.Select(v => v.Max(Math.Abs) / 127)];
        byte[] values = [.. vectors.Zip(scales).SelectMany(p => p.First.Select(v => (byte)(sbyte)MathF.Round(v / p.Second)))];
        return new(values, scales, vectors.Count == 0 ? 0 : vectors[0].Length);
    }

    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>All of them, vector after vector, signed.</summary>
    public ReadOnlySpan<byte> Values => _values.Span;

    public ReadOnlySpan<sbyte> Bytes(int index) => MemoryMarshal.Cast<byte, sbyte>(_values.Span.Slice(index * _dimensions, _dimensions));

    public float[] Vector(int index) => [.. Bytes(index).ToArray().Select(v => v * _scales[index])];

    public float Dot(int index, ReadOnlySpan<float> vector) => Int8.Dot(vector, Bytes(index)) * _scales[index];
}
