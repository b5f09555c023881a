using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Bot.Knowledge.Vectors;

/// <summary>
/// Unit vectors in rows, scanned whole: int8 with a scale a row for the scan, float for exact re-scoring of the best.
/// Ten thousand entries are some hundred thousand rows: a scan of tens of megabytes, which memory bandwidth bounds.
/// </summary>
internal sealed class VectorIndex
{
    private readonly float[] _exact;
    private readonly sbyte[] _quantized;
    private readonly float[] _scales;

    public VectorIndex(IReadOnlyList<float[]> vectors, int dimensions)
    {
        Dimensions = dimensions;
        Count = vectors.Count;
        _exact = new float[Count * dimensions];
        _quantized = new sbyte[Count * dimensions];
        _scales = new float[Count];
        for (var i = 0; i < Count; i++)
        {
            vectors[i].CopyTo(_exact, i * dimensions);
            _scales[i] = Quantize(vectors[i], _quantized.AsSpan(i * dimensions, dimensions));
        }
    }

    public int Count { get; }

    public int Dimensions { get; }

    public ReadOnlySpan<float> Row(int i) => _exact.AsSpan(i * Dimensions, Dimensions);

    /// <summary>Approximate cosine of every row with <paramref name="query"/> (unit length), error below 0.01.</summary>
    public void Scan(ReadOnlySpan<float> query, Span<float> cosines)
    {
        Span<sbyte> quantized = stackalloc sbyte[Dimensions];
        var scale = Quantize(query, quantized);
        for (var i = 0; i < Count; i++)
        {
            cosines[i] = Dot(quantized, _quantized.AsSpan(i * Dimensions, Dimensions)) * scale * _scales[i];
        }
    }

    /// <summary>Exact cosine of one row.</summary>
    public float Exact(int row, ReadOnlySpan<float> query) => TensorPrimitives.Dot(query, Row(row));

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

    private static int Dot(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var i = 0;
        var sum = 0;
        if (Avx2.IsSupported)
        {
            var total = Vector256<int>.Zero;
            for (; i + 16 <= a.Length; i += 16)
            {
                var x = Avx2.ConvertToVector256Int16(Vector128.Create(a.Slice(i, 16)));
                var y = Avx2.ConvertToVector256Int16(Vector128.Create(b.Slice(i, 16)));
                total = Avx2.Add(total, Avx2.MultiplyAddAdjacent(x, y));
            }

            sum = Vector256.Sum(total);
        }

        for (; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
