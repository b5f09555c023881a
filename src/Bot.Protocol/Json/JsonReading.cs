using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Protocol.Json;

/// <summary>Reads fields of JSON that may be missing, of another kind than said, or hold broken Unicode.</summary>
public static class JsonReading
{
    /// <summary>The field; null when there is none, or when it cannot be told because another one's name is no text.</summary>
    public static JsonElement? Field(this JsonElement element, string name)
    {
        try
        {
            return
                element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty(name, out var value)
                && value.ValueKind != JsonValueKind.Null
                ? value
                : null;
        }
        catch (InvalidOperationException)
        {
            return null; // an escaped half of a surrogate pair in a name
        }
    }

    public static JsonElement? Field(this JsonElement? element, string name) => element?.Field(name);

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    /// <summary>Whether the field is there and true.</summary>
    public static bool IsTrue(this JsonElement? element, string name) => element.Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>A text, or a number as its text; null when there is none. Half characters become U+FFFD, and NUL is left out.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) switch
        {
            { ValueKind: JsonValueKind.String } text => Whole(text),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <summary>A finite number, given as number or text.</summary>
    public static double? Number(this JsonElement element, string name) =>
        double.TryParse(element.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    public static double? Number(this JsonElement? element, string name) => element?.Number(name);

    /// <summary>A time in Unix seconds, given as text or number; null when it is none.</summary>
    public static DateTimeOffset? UnixTime(this JsonElement element, string name) =>
        long.TryParse(element.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>The text of a string element, with what is no text taken out.</summary>
    public static string Whole(JsonElement text)
    {
        string read;
        try
        {
            read = text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: legal JSON, no legal text.
            read = string.Concat(Unescape(text.GetRawText().AsSpan()[1..^1]).EnumerateRunes());
        }

        return read.Contains('\0', StringComparison.Ordinal) ? read.Replace("\0", "", StringComparison.Ordinal) : read;
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(
                    raw[i] switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' => '\b',
                        'f' => '\f',
                        var other => other,
                    }
                );
            }
        }

        return text.ToString();
    }
}
