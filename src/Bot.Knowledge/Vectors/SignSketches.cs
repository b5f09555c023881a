using System.Buffers;
using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Vectors;

/// <summary>
/// One bit a dimension of every vector: whether it lies above the mean of all. Vectors with a small angle between them differ in few bits
/// (Charikar, "Similarity estimation techniques from rounding algorithms", 2002), so that an eighth of the memory says which rows are worth
/// a closer look.
/// </summary>
internal sealed class SignSketches
{
    private const int BitsPerWord = 64;

    private readonly Block<ulong> _words;
    private readonly Block<float> _centre;
    private readonly int _wordsPerRow;

    private SignSketches(Block<ulong> words, Block<float> centre)
    {
        (_words, _centre) = (words, centre);
        _wordsPerRow = WordsPerRow(centre.Length);
    }

    public static SignSketches Of(IReadOnlyList<float[]> vectors, int dimensions)
    {
        var sums = new double[dimensions];
        foreach (var vector in vectors)
        {
            for (var d = 0; d < dimensions; d++)
            {
                sums[d] += vector[d];
            }
        }

        float[] centre = [.. sums.Select(s => (float)(s / Math.Max(1, vectors.Count)))];
        var words = WordsPerRow(dimensions);
        var sketches = new ulong[vectors.Count * words];
        for (var i = 0; i < vectors.Count; i++)
        {
            Sketch(vectors[i], centre, sketches.AsSpan(i * words, words));
        }

        return new SignSketches(sketches, centre);
    }

    /// <exception cref="SnapshotException">They are not of so many rows of so many dimensions.</exception>
    public static SignSketches Load(SectionFile file, string name, int rows, int dimensions)
    {
        var (words, centre) = (file.Read<ulong>(name + ".signs"), file.Read<float>(name + ".centre"));
        file.Require(centre.Length == dimensions, name + ".centre");
        file.Require(words.Length == (long)rows * WordsPerRow(dimensions), name + ".signs");
        return new(words, centre);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".signs", _words);
        writer.Write(name + ".centre", _centre);
    }

    /// <summary>
    /// The rows that differ from <paramref name="query"/> in the fewest bits, in ascending order: <paramref name="fewest"/> of them, those
    /// that differ as little as the last, and every row when there are no more.
    /// </summary>
    /// <param name="query">Of as many dimensions as the rows.</param>
    /// <param name="fewest">How many are wanted.</param>
    /// <param name="nearest">Receives the rows; as long as there are rows.</param>
    /// <returns>How many rows <paramref name="nearest"/> received.</returns>
    public int Nearest(ReadOnlySpan<float> query, int fewest, Span<int> nearest)
    {
        Span<ulong> asked = stackalloc ulong[_wordsPerRow];
        Sketch(query, _centre.Span, asked);
        var words = _words.Span;
        var rows = words.Length / _wordsPerRow;
        var rented = ArrayPool<ushort>.Shared.Rent(rows);
        var distances = rented.AsSpan(0, rows);
        Span<int> rowsAt = stackalloc int[(_wordsPerRow * BitsPerWord) + 1];
        rowsAt.Clear();
        for (var i = 0; i < distances.Length; i++)
        {
            var distance = (int)TensorPrimitives.HammingBitDistance<ulong>(asked, words.Slice(i * _wordsPerRow, _wordsPerRow));
            distances[i] = (ushort)distance;
            rowsAt[distance]++;
        }

        var (furthest, within) = (0, rowsAt[0]);
        while (within < fewest && furthest + 1 < rowsAt.Length)
        {
            within += rowsAt[++furthest];
        }

        var count = 0;
        for (var i = 0; i < distances.Length; i++)
        {
            if (distances[i] <= furthest)
            {
                nearest[count++] = i;
            }
        }

        ArrayPool<ushort>.Shared.Return(rented);
        GC.KeepAlive(this);
        return count;
    }

    private static int WordsPerRow(int dimensions) => (dimensions + BitsPerWord - 1) / BitsPerWord;

    private static void Sketch(ReadOnlySpan<float> vector, ReadOnlySpan<float> centre, Span<ulong> words)
    {
        words.Clear();
        for (var d = 0; d < vector.Length; d++)
        {
            words[d / BitsPerWord] |= vector[d] > centre[d] ? 1UL << (d % BitsPerWord) : 0;
        }
    }
}
