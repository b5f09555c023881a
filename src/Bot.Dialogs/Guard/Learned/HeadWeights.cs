using System.Runtime.InteropServices;
using Bot.Dialogs.Learned;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// A head's numbers in the file: the weights and scales of the support vectors as floats, the vectors as signed bytes, the rows of the
/// kinds as half floats; then the runs of words as 32-bit numbers, their rarity and weights as half floats, and the bias.
/// </summary>
internal static class HeadWeights
{
    public static void Write(BinaryWriter writer, GuardHead head)
    {
        writer.Write(head.Weights.Length);
        writer.Write(head.Wording.Runs.Length);
        writer.Write(MemoryMarshal.AsBytes<float>(head.Weights));
        writer.Write(MemoryMarshal.AsBytes(head.Support.Scales));
        writer.Write(head.Support.Values);
        foreach (var row in head.KindRows)
        {
            writer.Write(MemoryMarshal.AsBytes<Half>(Halves(row)));
        }

        writer.Write(MemoryMarshal.AsBytes(head.Wording.Runs));
        writer.Write(MemoryMarshal.AsBytes<Half>(Halves(head.Wording.Rarity)));
        writer.Write(MemoryMarshal.AsBytes<Half>(Halves(head.Wording.Weights)));
        writer.Write(head.Wording.Bias);
    }

    /// <summary>How many bytes a head takes that begins <paramref name="file"/>.</summary>
    public static int Length(ReadOnlySpan<byte> file, GuardHead head)
    {
        var (vectors, runs) = (MemoryMarshal.Read<int>(file), MemoryMarshal.Read<int>(file[sizeof(int)..]));
        return (2 * sizeof(int))
            + (vectors * ((2 * sizeof(float)) + head.Dimensions))
            + (head.Kinds.Count * (head.Dimensions + 1) * 2)
            + (runs * (sizeof(uint) + 2 + 2))
            + sizeof(float);
    }

    /// <summary>The head that begins <paramref name="file"/>. Its support vectors stay where they lie.</summary>
    public static GuardHead Read(ReadOnlyMemory<byte> file, GuardHead head)
    {
        var at = 0;
        ReadOnlyMemory<byte> Take(int bytes) => file.Slice((at += bytes) - bytes, bytes);
        T[] Numbers<T>(int count)
            where T : unmanaged => MemoryMarshal.Cast<byte, T>(Take(count * Marshal.SizeOf<T>()).Span).ToArray();
        float[] Floats(int count) => [.. Numbers<Half>(count).Select(h => (float)h)];

        var counts = Numbers<int>(2);
        var (weights, scales) = (Numbers<float>(counts[0]), Numbers<float>(counts[0]));
        var support = new SupportVectors(Take(counts[0] * head.Dimensions), scales, head.Dimensions);
        float[][] rows = [.. head.Kinds.Select(_ => Floats(head.Dimensions + 1))];
        var wording = new WordWeights(Numbers<uint>(counts[1]), Floats(counts[1]), Floats(counts[1]), Numbers<float>(1)[0]);
        return head with { Weights = weights, Support = support, KindRows = rows, Wording = wording };
    }

    private static Half[] Halves(ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(values, halves);
        return halves;
    }
}
