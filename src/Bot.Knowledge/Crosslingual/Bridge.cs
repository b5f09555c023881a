using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Knowledge.Crosslingual;

/// <summary>
/// The bridge between the two languages' encoders (MiniLM and bge-small-zh): a linear map each way, trained once by
/// <c>bot models train-bridge</c> on dictionary pairs and on the project's own bilingual texts, kept as half floats in the program.
/// </summary>
internal sealed record Bridge(LinearMap ToEnglish, LinearMap ToChinese)
{
    private static readonly Lazy<Bridge?> Shipped = new(ReadShipped);

    /// <summary>Null when the program was built without one.</summary>
    public static Bridge? Current => Shipped.Value;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        foreach (var map in new[] { ToEnglish, ToChinese })
        {
            writer.Write(map.Inputs);
            writer.Write(map.Outputs);
            writer.Write(MemoryMarshal.AsBytes<Half>(map.Rows.ToArray().Select(v => (Half)v).ToArray()));
        }
    }

    public static Bridge Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        return new Bridge(ReadMap(reader), ReadMap(reader));
    }

    private static LinearMap ReadMap(BinaryReader reader)
    {
        var (inputs, outputs) = (reader.ReadInt32(), reader.ReadInt32());
        var halves = MemoryMarshal.Cast<byte, Half>(reader.ReadBytes(inputs * outputs * 2));
        var rows = new float[halves.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (float)halves[i];
        }

        return new LinearMap(inputs, outputs, rows);
    }

    private static Bridge? ReadShipped()
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Knowledge.Crosslingual.bridge.bin");
        return stream is null ? null : Read(stream);
    }
}
