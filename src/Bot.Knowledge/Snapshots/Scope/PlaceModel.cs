using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// Whether a place or body that a question names is the one whose service is asked for ("UK driving licence", 「深圳社保」), or is only where
/// someone is, comes from or goes, whose paper they hold, what they pay with. Learned from <c>training/place</c> by
/// <c>bot kb train-places</c>; <c>place.model</c> is compiled in.
/// </summary>
internal sealed class PlaceModel
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "c6c374ed85806cfba84bf9d839fc8e3dd274d27240634ddf7d6eecfcc1b0bde7";

    private static readonly Lazy<PlaceModel> Shipped = new(() => Read(ShippedFile()));

    private readonly uint[] _features;
    private readonly Half[] _weights;
    private readonly float _bias;

    /// <param name="features">In ascending order.</param>
    /// <param name="weights">One a feature.</param>
    /// <param name="bias">What a name scores that stands with nothing known.</param>
    public PlaceModel(uint[] features, Half[] weights, float bias) => (_features, _weights, _bias) = (features, weights, bias);

    public static PlaceModel Current => Shipped.Value;

    /// <summary>Whether the service of the name at <paramref name="which"/> is asked for.</summary>
    /// <param name="readable">As <see cref="OtherPlaces.Readable"/> gives it.</param>
    /// <param name="names">All names in it.</param>
    /// <param name="which">The index of one of them.</param>
    public bool IsAskedOf(string readable, IReadOnlyList<NamedPlace> names, int which) =>
        Score(PlaceFeatures.Of(readable, names, which)) > 0;

    /// <summary>Above 0 more likely asked of than not.</summary>
    public float Score(Dictionary<uint, float> features)
    {
        float score = 0,
            squares = 0;
        foreach (var (feature, value) in features)
        {
            if (Array.BinarySearch(_features, feature) is >= 0 and var place)
            {
                score += (float)_weights[place] * value;
                squares += value * value;
            }
        }

        return squares == 0 ? _bias : _bias + (score / MathF.Sqrt(squares));
    }

    /// <summary>The same, with what scored <paramref name="score"/> at 0.</summary>
    public PlaceModel From(float score) => new(_features, _weights, _bias - score);

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(_bias);
            writer.Write(_features.Length);
            writer.Write(MemoryMarshal.AsBytes<uint>(_features));
            writer.Write(MemoryMarshal.AsBytes<Half>(_weights));
        }

        return stream.ToArray();
    }

    /// <param name="file">What <see cref="Write"/> wrote.</param>
    public static PlaceModel Read(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file));
        var bias = reader.ReadSingle();
        var count = reader.ReadInt32();
        return new(
            MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * sizeof(uint))).ToArray(),
            MemoryMarshal.Cast<byte, Half>(reader.ReadBytes(count * 2)).ToArray(),
            bias
        );
    }

    /// <exception cref="InvalidOperationException">The program has no such file.</exception>
    public static byte[] ShippedFile()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Knowledge.Snapshots.Scope.place.model")
            ?? throw new InvalidOperationException("place.model is missing from the program.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
