using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>
/// What <c>training/telling</c> taught: <c>telling.model</c>, written by <c>bot kb train-tellings</c> and compiled in. For each head the
/// encoders' names, the score from which it counts, its weights and its runs of words.
/// </summary>
internal sealed class TellingModel(IReadOnlyList<TellingHead> heads)
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "ae8a044f714618400dd76323c2054fbcaea50481ab0cb27c2c39e4c4228ca911";

    private static readonly Lazy<TellingModel> Shipped = new(() => Read(ShippedFile.ToArray()));

    public static TellingModel Current => Shipped.Value;

    public static ReadOnlyMemory<byte> ShippedFile => ResourceMemory.Of("Bot.Dialogs.telling.model");

    /// <summary>See <see cref="TellingHead.Is"/>; false when the encoders are not there or not known.</summary>
    public bool Is(SentenceVector? message) =>
        message is not null && heads.FirstOrDefault(h => h.Encoders == message.Encoders) is { } head && head.Is(message);

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(heads.Count);
            foreach (var head in heads)
            {
                writer.Write(head.Encoders);
                writer.Write(head.From);
                LinearHeadFile.Write(writer, head.Tells);
            }
        }

        return stream.ToArray();
    }

    /// <param name="file">What <see cref="Write"/> wrote.</param>
    public static TellingModel Read(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        var heads = new TellingHead[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
        {
            var (encoders, from) = (reader.ReadString(), reader.ReadDouble());
            heads[i] = new(encoders, LinearHeadFile.Read(reader), from);
        }

        return new(heads);
    }

    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
