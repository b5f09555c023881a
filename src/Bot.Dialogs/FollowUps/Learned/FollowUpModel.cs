using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>
/// What <c>training/follow-up</c> taught: <c>follow-up.model</c>, written by <c>bot kb train-follow-ups</c> and compiled in. For each head
/// the encoders' names, its numbers, and for either of its scores the weights and the runs of words; weights as half floats.
/// </summary>
internal sealed class FollowUpModel
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "ac705f97ed0044ddc2681911cba9c656d99642d69787d70f3fc09ba90e498a56";

    private static readonly Lazy<FollowUpModel> Shipped = new(() => Read(ShippedFile.ToArray()));

    private readonly IReadOnlyList<FollowUpHead> _heads;

    public FollowUpModel(IReadOnlyList<FollowUpHead> heads) => _heads = heads;

    public static FollowUpModel Current => Shipped.Value;

    public static ReadOnlyMemory<byte> ShippedFile => ResourceMemory.Of("Bot.Dialogs.follow-up.model");

    /// <summary>The head for vectors of these encoders; null when it never learned theirs.</summary>
    public FollowUpHead? For(string encoders) => _heads.FirstOrDefault(h => h.Encoders == encoders);

    /// <summary>See <see cref="FollowUpHead.HeadStart"/>; null when the encoders are not there or not known.</summary>
    public double? HeadStart(SentenceVector? message) => message is null ? null : For(message.Encoders)?.HeadStart(message);

    /// <summary>See <see cref="FollowUpHead.Confidence"/>; null when the encoders are not there or not known.</summary>
    public double? Confidence(SentenceVector? message, TopicReading reading) =>
        message is null ? null : For(message.Encoders)?.Confidence(reading);

    /// <summary>See <see cref="FollowUpHead.IsCourtesy"/>; false when the encoders are not there or not known.</summary>
    public bool IsCourtesy(SentenceVector? message) => message is not null && For(message.Encoders)?.IsCourtesy(message) == true;

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(_heads.Count);
            foreach (var head in _heads)
            {
                writer.Write(head.Encoders);
                writer.Write(head.Base);
                writer.Write(head.Slope);
                writer.Write(head.CourtesyFrom);
                foreach (var weight in head.Weights)
                {
                    writer.Write(weight);
                }

                LinearHeadFile.Write(writer, head.GoesOn);
                LinearHeadFile.Write(writer, head.Courtesy);
            }
        }

        return stream.ToArray();
    }

    /// <param name="file">What <see cref="Write"/> wrote.</param>
    public static FollowUpModel Read(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        var heads = new FollowUpHead[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
        {
            var (encoders, start, slope, courtesyFrom) = (
                reader.ReadString(),
                reader.ReadDouble(),
                reader.ReadDouble(),
                reader.ReadDouble()
            );
            double[] weights = [reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()];
            heads[i] = new(encoders, LinearHeadFile.Read(reader), LinearHeadFile.Read(reader))
            {
                Base = start,
                Slope = slope,
                CourtesyFrom = courtesyFrom,
                Weights = weights,
            };
        }

        return new(heads);
    }

    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
