using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Vectors;

/// <summary>
/// Unit vectors in rows: int8 with a scale a row, and a sketch of one bit a dimension. Ten thousand entries are some hundred thousand rows, tens of
/// megabytes that a question would have to read: the sketches say which few are compared by int8.
/// </summary>
internal sealed class VectorIndex
{
    private readonly Block<sbyte> _quantized;
    private readonly Block<float> _scales;
    private readonly SignSketches _sketches;

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

        (_quantized, _scales, _sketches) = (quantized, scales, SignSketches.Of(vectors, dimensions));
    }

    private VectorIndex(Block<sbyte> quantized, Block<float> scales, SignSketches sketches, int dimensions)
    {
        (_quantized, _scales, _sketches) = (quantized, scales, sketches);
        Dimensions = dimensions;
        Count = scales.Length;
    }

    public int Count { get; }

    public int Dimensions { get; }

    public VectorQuery Ask(float[] query)
    {
        Span<sbyte> quantized = stackalloc sbyte[Dimensions];
        var scale = Quantize(query, quantized);
        var widened = new short[Dimensions];
        TensorPrimitives.ConvertChecked<sbyte, short>(quantized, widened);
        return new VectorQuery(query, widened, scale);
    }

    /// <summary>Rows that may be nearest, in ascending order; see <see cref="SignSketches.Nearest"/>.</summary>
    public int Nearest(VectorQuery query, int fewest, Span<int> nearest) => _sketches.Nearest(query.Exact, fewest, nearest);

    /// <summary>The cosine of each of <paramref name="rows"/>, put at its row's place in <paramref name="cosines"/>; error below 0.01.</summary>
    public void Compare(VectorQuery query, ReadOnlySpan<int> rows, Span<float> cosines)
    {
        var quantized = _quantized.Span;
        var scales = _scales.Span;
        foreach (var row in rows)
        {
            cosines[row] = Dot(query.Quantized, quantized.Slice(row * Dimensions, Dimensions)) * query.Scale * scales[row];
        }

        GC.KeepAlive(this);
    }

    public static VectorIndex Load(SectionFile file, string name) =>
        new(file.Read<sbyte>(name + ".int8"), file.Read<float>(name + ".scales"), SignSketches.Load(file, name), file.Read<int>(name + ".dimensions").Span[0]);

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".int8", _quantized);
        writer.Write(name + ".scales", _scales);
        writer.Write<int>(name + ".dimensions", [Dimensions]);
        _sketches.Save(writer, name);
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
