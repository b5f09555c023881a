using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Samples;

/// <summary>
/// Compares JSON of ours with samples of a protocol by the names of fields and the kinds of their values, not by the values.
/// </summary>
internal static class JsonShape
{
    /// <summary>Paths of ours that no sample has, or has with a value of another kind.</summary>
    /// <param name="known">Beginnings of paths that are right for a reason that the samples do not show.</param>
    public static IReadOnlyList<string> Unknown(JsonNode? ours, IEnumerable<JsonNode?> samples, params IReadOnlyList<string> known)
    {
        var shown = samples.SelectMany(sample => Paths(sample, "")).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Paths(ours, "")
                .Where(path => !shown.Contains(path) && !known.Any(k => path.StartsWith(k, StringComparison.Ordinal)))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Paths of the sample that ours lacks.</summary>
    /// <param name="optional">Beginnings of paths that may be left out.</param>
    public static IReadOnlyList<string> Missing(JsonNode? ours, JsonNode? sample, params IReadOnlyList<string> optional) =>
        Unknown(sample, [ours], optional);

    // "a.b[].c:String"; the root's own path is its kind alone.
    private static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        yield return $"{path}:{Kind(node)}";
        var inner = node switch
        {
            JsonObject holder => holder.SelectMany(field => Paths(field.Value, path.Length == 0 ? field.Key : $"{path}.{field.Key}")),
            JsonArray items => items.SelectMany(item => Paths(item, $"{path}[]")),
            _ => [],
        };
        foreach (var further in inner)
        {
            yield return further;
        }
    }

    private static string Kind(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null => "Null",
            JsonValueKind.True or JsonValueKind.False => "Boolean",
            var kind => kind.ToString()!,
        };
}
