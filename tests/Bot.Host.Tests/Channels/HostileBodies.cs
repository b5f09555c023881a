using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels;

/// <summary>Makes bad bodies of a good one: the same ones for the same seed, so that what fails can be run again.</summary>
public sealed class HostileBodies(int seed)
{
    private const string Place = "@@hostile@@";

    /// <summary>As they stand in JSON; not all of them are text.</summary>
    private static readonly string[] Values =
    [
        "null",
        "true",
        "-1",
        "1e999",
        "-1e-999",
        "9223372036854775808",
        "\"\"",
        "[]",
        "{}",
        "[[[[[[[[[[]]]]]]]]]]",
        "{\"a\":{\"b\":[null]}}",
        "\"\\ud800\"",
        "\"x\\udc00y\"",
        "\"\\u0000\"",
        "\"a\\u0000b\"",
        "\"\\u202Egnp.exe\\u202C\"",
        "\"\\ufeff\\uffff\"",
        "\"<script>alert(1)</script>\"",
        "\"<img src=x onerror=alert(1)>\"",
        "\"javascript:alert(1)\"",
        "\"'; DROP TABLE entries; --\"",
        "\"../../../etc/passwd\"",
        "\"\\r\\nX-Injected: yes\"",
        "\"{{7*7}} ${jndi:ldap://x}\"",
        Repeated("\\u0301", 10_000),
        Repeated("👩‍👩‍👧‍👦", 300),
        Repeated("x", 50_000),
        Repeated("\\n", 5_000),
        Repeated("[](", 1_000),
        Repeated("*_~`", 1_000),
        Repeated("1", 400),
    ];

    private readonly Random _random = new(seed);

    /// <summary>One bad body.</summary>
    public byte[] Next(byte[] good) =>
        _random.Next(5) switch
        {
            0 => Bytes(good),
            1 => Doubled(good),
            _ => Replaced(good),
        };

    /// <summary>The begin of a body, for the message of a test.</summary>
    public static string Show(byte[] body) =>
        Encoding.UTF8.GetString(body) is { Length: > 700 } text ? text[..700] : Encoding.UTF8.GetString(body);

    private static string Repeated(string part, int times) => $"\"e{string.Concat(Enumerable.Repeat(part, times))}\"";

    // Bytes changed, put in or cut off: mostly no JSON any more, and often no UTF-8.
    private byte[] Bytes(byte[] good)
    {
        var bad = new List<byte>(good);
        for (var i = _random.Next(1, 6); i > 0 && bad.Count > 2; i--)
        {
            var at = _random.Next(bad.Count);
            switch (_random.Next(4))
            {
                case 0:
                    bad[at] = (byte)_random.Next(256);
                    break;
                case 1:
                    bad.InsertRange(at, (byte[])[0xC3, 0x28, 0xF0, 0x9F, 0xFF]);
                    break;
                case 2:
                    bad.Insert(at, 0);
                    break;
                default:
                    bad.RemoveRange(at, Math.Min(_random.Next(1, 20), bad.Count - at));
                    break;
            }
        }

        return [.. bad];
    }

    // A field given twice, the second time with another kind of value.
    private byte[] Doubled(byte[] good)
    {
        var text = Encoding.UTF8.GetString(good);
        var fields = Enumerable.Range(0, text.Length).Where(i => text[i] == '{').ToArray();
        if (fields.Length == 0)
        {
            return Bytes(good);
        }

        var at = fields[_random.Next(fields.Length)] + 1;
        var name =
            _random.Next(4) == 0 ? "\\ud800"
            : text.IndexOf('"', at) is >= 0 and var start && text.IndexOf('"', start + 1) is >= 0 and var end ? text[(start + 1)..end]
            : "x";
        return Encoding.UTF8.GetBytes(text.Insert(at, $"\"{name}\":{Any()},"));
    }

    // One value, anywhere in the tree, becomes something else.
    private byte[] Replaced(byte[] good)
    {
        var root = JsonNode.Parse(good)!;
        var places = new List<JsonNode>();
        Walk(root, places);
        if (places.Count == 0)
        {
            return Bytes(good);
        }

        places[_random.Next(places.Count)].ReplaceWith(JsonValue.Create(Place));
        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace($"\"{Place}\"", Any(), StringComparison.Ordinal));
    }

    private string Any() => Values[_random.Next(Values.Length)];

    private static void Walk(JsonNode node, List<JsonNode> places)
    {
        var children = node switch
        {
            JsonObject fields => fields.Select(f => f.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
        {
            places.Add(child);
            Walk(child, places);
        }
    }
}
