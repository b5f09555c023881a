using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// The learned half of the guard: <c>danger.model</c>, written by <c>bot guard train</c> from <c>training/danger</c> and compiled in. A JSON
/// header with thresholds and figures, then the weights (<see cref="HeadWeights"/>).
/// </summary>
internal sealed class DangerModel
{
    /// <summary>SHA-256 of the file that this program was measured with; another one is refused.</summary>
    public const string Digest = "36b6a9c6add523f1ef059a8e823a59cfa374388d0a88f6422c49ded1322b69ec";

    /// <summary>What it tells apart; the word lists tell finer kinds.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["suicide", "violence", "abuse", "medical", "fire", "trapped", "crime"];

    private static readonly Lazy<DangerModel> Shipped = new(() => Read(OpenShipped, Digest));

    private readonly IReadOnlyList<(string Encoders, Lazy<DangerHead> Head)> _heads;

    private DangerModel(IReadOnlyList<(string Encoders, Lazy<DangerHead> Head)> heads, string digest)
    {
        _heads = heads;
        Version = $"danger-{digest[..12]}";
    }

    public static DangerModel Current => Shipped.Value;

    /// <summary>All heads. A program needs one a language: the others' numbers stay where they are until they are asked for.</summary>
    public IEnumerable<DangerHead> Heads => _heads.Select(h => h.Head.Value);

    /// <summary>As decision records name it.</summary>
    public string Version { get; }

    /// <summary>The head for vectors of these encoders; null when it never learned theirs.</summary>
    public DangerHead? For(string encoders) => _heads.FirstOrDefault(h => h.Encoders == encoders).Head?.Value;

    public static byte[] Write(IReadOnlyList<DangerHead> heads)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(JsonSerializer.Serialize([.. heads], DangerModelJson.Default.DangerHeadArray));
            foreach (var head in heads)
            {
                HeadWeights.Write(writer, head);
            }
        }

        return stream.ToArray();
    }

    /// <param name="file">What <see cref="Write"/> wrote.</param>
    /// <param name="digest">Its SHA-256; null: not looked at.</param>
    /// <exception cref="InvalidDataException">It is another file.</exception>
    public static DangerModel Read(byte[] file, string? digest) => Read(() => new MemoryStream(file), digest);

    private static DangerModel Read(Func<Stream> open, string? digest)
    {
        using var stream = open();
        var actual = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (digest is not null && actual != digest)
        {
            throw new InvalidDataException($"danger.model has the digest {actual}, not {digest}: it is not the one that was measured. 'bot guard train' prints the digest to pin.");
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var heads = new List<(string, Lazy<DangerHead>)>();
        foreach (var head in JsonSerializer.Deserialize(reader.ReadString(), DangerModelJson.Default.DangerHeadArray)!)
        {
            var start = stream.Position;
            heads.Add((head.Encoders, new(() => ReadHead(open, start, head))));
            HeadWeights.Skip(reader, head);
        }

        return new(heads, actual);
    }

    private static DangerHead ReadHead(Func<Stream> open, long start, DangerHead head)
    {
        using var reader = new BinaryReader(open());
        reader.BaseStream.Position = start;
        return HeadWeights.Read(reader, head);
    }

    private static Stream OpenShipped() => typeof(DangerModel).Assembly.GetManifestResourceStream("Bot.Dialogs.danger.model")
        ?? throw new InvalidOperationException("danger.model is missing from the program.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(DangerHead[]))]
internal sealed partial class DangerModelJson : JsonSerializerContext;
