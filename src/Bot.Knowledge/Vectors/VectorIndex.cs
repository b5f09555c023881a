using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Vectors;

/// <summary>
/// Unit vectors in rows, scanned whole: int8 with a scale a row.
/// Ten thousand entries are some hundred thousand rows: a scan of tens of megabytes, which memory bandwidth bounds.
/// </summary>
internal sealed class VectorIndex
{
    private readonly Block<sbyte> _quantized;
    private readonly Block<float> _scales;

    public VectorIndex(IReadOnlyList<float[]> vectors, int dimensions)
    {
        Dimensions = dimensions;
        Count = vectors.Count;
        var quantized = new sbyte[Count * dimensions];
        var scales = new float[Count];
        for (var i = 0; i < Count; i++)
        {
            scales[i] = Quantize(vectors[i], quantized.AsSpan(i * dimensions, dimensions));
        }

        (_quantized, _scales) = (quantized, scales);
    }

    private VectorIndex(Block<sbyte> quantized, Block<float> scales, int dimensions)
    {
        (_quantized, _scales) = (quantized, scales);
        Dimensions = dimensions;
        Count = scales.Length;
    }

    public int Count { get; }

    public int Dimensions { get; }

    /// <summary>Approximate cosine of every row with <paramref name="query"/> (unit length), error below 0.01.</summary>
    public void Scan(ReadOnlySpan<float> query, Span<float> cosines)
    {
        Span<sbyte> quantized = stackalloc sbyte[Dimensions];
        var scale = Quantize(query, quantized);

        // Widened once for all rows.
        Span<short> asked = stackalloc short[Dimensions];
        TensorPrimitives.ConvertChecked<sbyte, short>(quantized, asked);
        var rows = _quantized.Span;
        var scales = _scales.Span;
        for (var i = 0; i < scales.Length; i++)
        {
            cosines[i] = Dot(asked, rows.Slice(i * Dimensions, Dimensions)) * scale * scales[i];
        }

        GC.KeepAlive(this);
    }

    public static VectorIndex Load(SectionFile file, string name) =>
        new(file.Read<sbyte>(name + ".int8"), file.Read<float>(name + ".scales"), file.Read<int>(name + ".dimensions").Span[0]);

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".int8", _quantized);
        writer.Write(name + ".scales", _scales);
        writer.Write<int>(name + ".dimensions", [Dimensions]);
    }

    private static float Quantize(ReadOnlySpan<float> vector, Span<sbyte> target)
    {
        var largest = Math.Max(Math.Abs(TensorPrimitives.MaxMagnitude(vector)), 1e-9f);
        var scale = largest / 127f;
        for (var d = 0; d < vector.Length; d++)
        {
            target[d] = (sbyte)MathF.Round(vector[d] / scale);
        }

        return scale;
    }

    private static int Dot(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> row)
    {
        var i = 0;
        var sum = 0;
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var r = ref MemoryMarshal.GetReference(row);
        if (Avx512BW.IsSupported)
        {
            var total = Vector512<int>.Zero;
            for (; i + Vector512<short>.Count <= row.Length; i += Vector512<short>.Count)
            {
                total += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref q, (nuint)i), Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref r, (nuint)i)));
            }

            sum = Vector512.Sum(total);
        }
        else if (Avx2.IsSupported)
        {
            var total = Vector256<int>.Zero;
            for (; i + Vector256<short>.Count <= row.Length; i += Vector256<short>.Count)
            {
                total += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref q, (nuint)i), Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref r, (nuint)i)));
            }

            sum = Vector256.Sum(total);
        }

        for (; i < row.Length; i++)
        {
            sum += query[i] * row[i];
        }

        return sum;
    }
}
