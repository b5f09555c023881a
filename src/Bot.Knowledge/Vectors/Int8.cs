using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Bot.Knowledge.Vectors;

/// <summary>Vectors in a quarter of the memory of floats: a signed byte a number, in steps of a scale that is the vector's own.</summary>
public static class Int8
{
    /// <summary>Writes <paramref name="vector"/> in steps, of which the largest number has 127.</summary>
    /// <returns>The size of a step.</returns>
    public static float Quantize(ReadOnlySpan<float> vector, Span<sbyte> target)
    {
        var largest = Math.Max(Math.Abs(TensorPrimitives.MaxMagnitude(vector)), 1e-9f);
        var scale = largest / 127f;
        for (var d = 0; d < vector.Length; d++)
        {
            target[d] = (sbyte)MathF.Round(vector[d] / scale);
        }

        return scale;
    }

    /// <summary>The dot product, in steps of both.</summary>
    /// <param name="query">Quantized, widened.</param>
    /// <param name="row">As long.</param>
    /// <exception cref="ArgumentException">The query is shorter than the row: it would be read beyond its end.</exception>
    public static int Dot(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> row)
    {
        if (query.Length < row.Length)
        {
            throw new ArgumentException($"A vector of {query.Length} numbers cannot be compared with {row.Length}.", nameof(query));
        }

        var i = 0;
        var sum = 0;
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var r = ref MemoryMarshal.GetReference(row);
        if (Avx512BW.IsSupported)
        {
            var total = Vector512<int>.Zero;
            for (; i + Vector512<short>.Count <= row.Length; i += Vector512<short>.Count)
            {
                total += Avx512BW.MultiplyAddAdjacent(
                    Vector512.LoadUnsafe(ref q, (nuint)i),
                    Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref r, (nuint)i))
                );
            }

            sum = Vector512.Sum(total);
        }
        else if (Avx2.IsSupported)
        {
            var total = Vector256<int>.Zero;
            for (; i + Vector256<short>.Count <= row.Length; i += Vector256<short>.Count)
            {
                total += Avx2.MultiplyAddAdjacent(
                    Vector256.LoadUnsafe(ref q, (nuint)i),
                    Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref r, (nuint)i))
                );
            }

            sum = Vector256.Sum(total);
        }

        for (; i < row.Length; i++)
        {
            sum += query[i] * row[i];
        }

        return sum;
    }

    /// <summary>The dot product with floats, in steps of <paramref name="row"/>.</summary>
    /// <param name="query">As it is.</param>
    /// <param name="row">As long.</param>
    public static float Dot(ReadOnlySpan<float> query, ReadOnlySpan<sbyte> row)
    {
        var steps = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(row);
        var floats = MemoryMarshal.Cast<float, Vector<float>>(query);
        var total = Vector<float>.Zero;
        for (var i = 0; i < steps.Length; i++)
        {
            Vector.Widen(steps[i], out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            total += Vector.ConvertToSingle(first) * floats[4 * i];
            total += Vector.ConvertToSingle(second) * floats[(4 * i) + 1];
            total += Vector.ConvertToSingle(third) * floats[(4 * i) + 2];
            total += Vector.ConvertToSingle(fourth) * floats[(4 * i) + 3];
        }

        var sum = Vector.Sum(total);
        for (var i = steps.Length * Vector<sbyte>.Count; i < row.Length; i++)
        {
            sum += row[i] * query[i];
        }

        return sum;
    }
}
