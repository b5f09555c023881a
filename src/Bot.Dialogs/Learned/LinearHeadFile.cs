using System.Runtime.InteropServices;

namespace Bot.Dialogs.Learned;

/// <summary>How a <see cref="LinearHead"/> stands in a model file: weights as half floats.</summary>
internal static class LinearHeadFile
{
    public static void Write(BinaryWriter writer, LinearHead head)
    {
        WriteHalves(writer, head.Weights);
        WriteHalves(writer, head.Wording.Rarity);
        WriteHalves(writer, head.Wording.Weights);
        writer.Write(head.Wording.Bias);
        writer.Write(MemoryMarshal.AsBytes(head.Wording.Runs));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearHead Read(BinaryReader reader)
    {
        var (weights, rarity, words, bias) = (ReadHalves(reader), ReadHalves(reader), ReadHalves(reader), reader.ReadSingle());
        return new(
            weights,
            new WordWeights(MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(rarity.Length * sizeof(uint))).ToArray(), rarity, words, bias)
        );
    }

    private static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write((Half)value);
        }
    }

    private static float[] ReadHalves(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)reader.ReadHalf();
        }

        return values;
    }
}
