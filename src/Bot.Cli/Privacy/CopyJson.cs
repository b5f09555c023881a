using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Storage.Privacy;

namespace Bot.Cli.Privacy;

/// <summary>A resident's copy as a file for machines, which people can read, too: indented, and Chinese as it is written.</summary>
internal static class CopyJson
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = CopyJsonContext.Default,
    };

    public static byte[] Write(ResidentCopy copy) => JsonSerializer.SerializeToUtf8Bytes(copy, Layout);
}

[JsonSerializable(typeof(ResidentCopy))]
internal sealed partial class CopyJsonContext : JsonSerializerContext;
