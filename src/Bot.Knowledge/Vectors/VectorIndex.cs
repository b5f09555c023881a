using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Vectors;

/// <summary>
/// Unit vectors in rows: int8 with a scale a row, and a sketch of one bit a dimension. Ten thousand entries are some hundred thousand rows,
/// tens of megabytes that a question would have to read: the sketches say which few are compared by int8.
/// </summary>
internal sealed class VectorIndex
{
    /// <summary>A question's vector is worked on where a thread's stack has room for it.</summary>
    private const int MostDimensions = 4096;

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
            scales[i] = Int8.Quantize(vectors[i], quantized.AsSpan(i * dimensions, dimensions));
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
        var scale = Int8.Quantize(query, quantized);
        var widened = new short[Dimensions];
        TensorPrimitives.ConvertChecked<sbyte, short>(quantized, widened);
        return new VectorQuery(query, widened, scale);
    }

    /// <summary>Rows that may be nearest, in ascending order; see <see cref="SignSketches.Nearest"/>.</summary>
    public int Nearest(VectorQuery query, int fewest, Span<int> nearest) => _sketches.Nearest(query.Exact, fewest, nearest);

    /// <summary>
    /// The cosine of each of <paramref name="rows"/>, put at its row's place in <paramref name="cosines"/>; error below 0.01.
    /// </summary>
    public void Compare(VectorQuery query, ReadOnlySpan<int> rows, Span<float> cosines)
    {
        var quantized = _quantized.Span;
        var scales = _scales.Span;
        foreach (var row in rows)
        {
            cosines[row] = Int8.Dot(query.Quantized, quantized.Slice(row * Dimensions, Dimensions)) * query.Scale * scales[row];
        }

        GC.KeepAlive(this);
    }

    /// <exception cref="SnapshotException">The sections do not fit each other.</exception>
    public static VectorIndex Load(SectionFile file, string name)
    {
        var dimensions = file.ReadNumber(name + ".dimensions");
        file.Require(dimensions is > 0 and <= MostDimensions, name + ".dimensions");
        var (quantized, scales) = (file.Read<sbyte>(name + ".int8"), file.Read<float>(name + ".scales"));
        file.Require(quantized.Length == (long)scales.Length * dimensions, name + ".int8");
        return new(quantized, scales, SignSketches.Load(file, name, scales.Length, dimensions), dimensions);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".int8", _quantized);
        writer.Write(name + ".scales", _scales);
        writer.Write<int>(name + ".dimensions", [Dimensions]);
        _sketches.Save(writer, name);
    }
}
