using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Gate;

/// <summary>
/// Control characters in what residents send: they show nothing, screen readers stumble over them, and PostgreSQL refuses U+0000 in a text.
/// </summary>
internal static class ControlCharacters
{
    // What is deeper than readers of activities allow is theirs to refuse.
    private const int MostDeep = 1_000;

    /// <summary>
    /// An activity without them in any of its texts. Tab and line breaks stay, and so do names: two of them could become one.
    /// </summary>
    /// <param name="activityJson">As <see cref="ActivityJson.Write"/> gives it.</param>
    public static string Strip(string activityJson) =>
        MayHaveAny(activityJson) ? Rewrite(Encoding.UTF8.GetBytes(activityJson)) : activityJson;

    // Inside JSON most of them stand as escapes (\u0000, \b, \f); the others may stand as they are.
    private static bool MayHaveAny(string json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            if (IsUnwanted(json[i]) || (json[i] == '\\' && i + 1 < json.Length && json[++i] is 'u' or 'b' or 'f'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Rewrite(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDeep });
        var written = new ArrayBufferWriter<byte>(json.Length);
        using (
            var writer = new Utf8JsonWriter(
                written,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
            )
        )
        {
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(Visible(reader.GetString()!));
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static string Visible(string text) => text.Any(IsUnwanted) ? string.Concat(text.Where(c => !IsUnwanted(c))) : text;

    private static bool IsUnwanted(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
