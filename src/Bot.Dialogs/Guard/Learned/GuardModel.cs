using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Learned;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// A learned half of the guard: <c>danger.model</c> or <c>attack.model</c>, written by <c>bot guard train</c> and compiled in. A JSON
/// header with thresholds and figures, then the weights (<see cref="HeadWeights"/>).
/// </summary>
internal sealed class GuardModel
{
    private readonly IReadOnlyList<(string Encoders, Lazy<GuardHead> Head)> _heads;

    private GuardModel(string name, IReadOnlyList<(string Encoders, Lazy<GuardHead> Head)> heads, string digest)
    {
        _heads = heads;
        Version = $"{name}-{digest[..12]}";
    }

    /// <summary>All heads, each read from the file when it is asked for: a program uses one for each language.</summary>
    public IEnumerable<GuardHead> Heads => _heads.Select(h => h.Head.Value);

    /// <summary>As decision records name it.</summary>
    public string Version { get; }

    /// <summary>The head for vectors of these encoders; null when it never learned theirs.</summary>
    public GuardHead? For(string encoders) => _heads.FirstOrDefault(h => h.Encoders == encoders).Head?.Value;

    public static byte[] Write(IReadOnlyList<GuardHead> heads)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            var header = JsonSerializer.SerializeToUtf8Bytes([.. heads], GuardModelJson.Default.GuardHeadArray);
            writer.Write(header.Length);
            writer.Write(header);
            foreach (var head in heads)
            {
                HeadWeights.Write(writer, head);
            }
        }

        return stream.ToArray();
    }

    /// <param name="subject">What it was trained for.</param>
    /// <param name="file">What <see cref="Write"/> wrote; read where it lies.</param>
    /// <param name="digest">Its SHA-256.</param>
    public static GuardModel Read(GuardSubject subject, ReadOnlyMemory<byte> file, string digest)
    {
        var length = MemoryMarshal.Read<int>(file.Span);
        var at = sizeof(int) + length;
        var heads = new List<(string, Lazy<GuardHead>)>();
        foreach (var header in JsonSerializer.Deserialize(file.Span.Slice(sizeof(int), length), GuardModelJson.Default.GuardHeadArray)!)
        {
            var (head, weights) = (header with { Kinds = subject.Kinds }, file[at..]);
            heads.Add((head.Encoders, new(() => HeadWeights.Read(weights, head))));
            at += HeadWeights.Length(weights.Span, head);
        }

        return new(subject.Name, heads, digest);
    }

    /// <summary>
    /// The model that is compiled in. That its file has this digest is checked by a test, not at the start of a host, which would have to
    /// read all of it.
    /// </summary>
    public static GuardModel Shipped(GuardSubject subject, string digest) => Read(subject, ShippedFile(subject), digest);

    public static ReadOnlyMemory<byte> ShippedFile(GuardSubject subject) => ResourceMemory.Of($"Bot.Dialogs.{subject.Name}.model");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(GuardHead[]))]
internal sealed partial class GuardModelJson : JsonSerializerContext;
