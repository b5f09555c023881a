using System.Runtime.InteropServices;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>A head's numbers in the file: weights as floats, support vectors as bytes with a scale each, the rows of the kinds as half floats.</summary>
internal static class HeadWeights
{
    public static void Write(BinaryWriter writer, DangerHead head)
    {
        writer.Write(head.Weights.Length);
        writer.Write(MemoryMarshal.AsBytes<float>(head.Weights));
        foreach (var vector in head.Support)
        {
            var scale = vector.Max(Math.Abs) / 127;
            writer.Write(scale);
            writer.Write(MemoryMarshal.AsBytes<sbyte>(vector.Select(v => (sbyte)MathF.Round(v / scale)).ToArray()));
        }

        foreach (var row in head.KindRows)
        {
            writer.Write(MemoryMarshal.AsBytes<Half>(row.Select(v => (Half)v).ToArray()));
        }
    }

    /// <summary>Leaves a head's numbers unread.</summary>
    public static void Skip(BinaryReader reader, DangerHead head)
    {
        var count = reader.ReadInt32();
        var (vectors, rows) = ((long)count * (sizeof(float) + sizeof(float) + head.Dimensions), DangerModel.Kinds.Count * (head.Dimensions + 1) * 2);
        reader.BaseStream.Seek(vectors + rows, SeekOrigin.Current);
    }

    public static DangerHead Read(BinaryReader reader, DangerHead head)
    {
        var count = reader.ReadInt32();
        var weights = MemoryMarshal.Cast<byte, float>(reader.ReadBytes(count * sizeof(float))).ToArray();
        var support = new float[count][];
        for (var i = 0; i < count; i++)
        {
            var scale = reader.ReadSingle();
            support[i] = Array.ConvertAll(reader.ReadBytes(head.Dimensions), v => (sbyte)v * scale);
        }

        var rows = DangerModel.Kinds.Select(_ => MemoryMarshal.Cast<byte, Half>(reader.ReadBytes((head.Dimensions + 1) * 2)).ToArray().Select(v => (float)v).ToArray()).ToArray();
        return head with { Weights = weights, Support = support, KindRows = rows };
    }
}
