using System.Runtime.InteropServices;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>A head's numbers in the file: weights as floats, support vectors as bytes with a scale each, the rows of the kinds as half floats.</summary>
internal static class HeadWeights
{
    public static void Write(BinaryWriter writer, GuardHead head)
    {
        writer.Write(head.Weights.Length);
        writer.Write(MemoryMarshal.AsBytes<float>(head.Weights));
        for (var i = 0; i < head.Support.Count; i++)
        {
            writer.Write(head.Support.Scale(i));
            writer.Write(MemoryMarshal.AsBytes(head.Support.Bytes(i)));
        }

        foreach (var row in head.KindRows)
        {
            writer.Write(MemoryMarshal.AsBytes<Half>(row.Select(v => (Half)v).ToArray()));
        }
    }

    /// <summary>Leaves a head's numbers unread.</summary>
    public static void Skip(BinaryReader reader, GuardHead head)
    {
        var count = reader.ReadInt32();
        var (vectors, rows) = ((long)count * (sizeof(float) + sizeof(float) + head.Dimensions), head.Kinds.Count * (head.Dimensions + 1) * 2);
        reader.BaseStream.Seek(vectors + rows, SeekOrigin.Current);
    }

    public static GuardHead Read(BinaryReader reader, GuardHead head)
    {
        var count = reader.ReadInt32();
        var weights = MemoryMarshal.Cast<byte, float>(reader.ReadBytes(count * sizeof(float))).ToArray();
        var scales = new float[count];
        var values = new sbyte[count * head.Dimensions];
        for (var i = 0; i < count; i++)
        {
            scales[i] = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(i * head.Dimensions, head.Dimensions)));
        }

        var rows = head.Kinds.Select(_ => MemoryMarshal.Cast<byte, Half>(reader.ReadBytes((head.Dimensions + 1) * 2)).ToArray().Select(v => (float)v).ToArray()).ToArray();
        return head with { Weights = weights, Support = new(values, scales, head.Dimensions), KindRows = rows };
    }
}
