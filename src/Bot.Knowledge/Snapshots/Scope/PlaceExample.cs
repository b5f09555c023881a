using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Learned;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>A message of <c>training/place/*.jsonl</c>.</summary>
/// <param name="Text">As <see cref="OtherPlaces.Readable"/> gives it.</param>
/// <param name="Names">The listed names in it.</param>
/// <param name="Asked">For each whether its own service is asked for.</param>
internal sealed record PlaceExample(string Text, IReadOnlyList<NamedPlace> Names, IReadOnlyList<bool> Asked)
{
    private const string Opening = "[[",
        Closing = "]]";

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static IReadOnlyList<PlaceExample> ReadAll(string folder) =>
        [
            .. TrainingFolder
                .Read(
                    folder,
                    PlaceLineJson.Default.PlaceLine,
                    read => read is { Text.Length: > 0 } ? Of(read.Text) : throw new JsonException("'text' is needed.")
                )
                .DistinctBy(e => e.Text, StringComparer.Ordinal),
        ];

    /// <summary>The message without its brackets, and which names stood in them.</summary>
    /// <param name="marked">A message in which names that are asked of stand in double square brackets.</param>
    /// <exception cref="JsonException">A bracket is not closed, holds no listed name, or nothing listed is named.</exception>
    public static PlaceExample Of(string marked)
    {
        var text = new StringBuilder(OtherPlaces.Readable(marked));
        var bracketed = new List<(int Start, int End)>();
        for (var open = IndexOf(text, Opening, 0); open >= 0; open = IndexOf(text, Opening, open))
        {
            var close = IndexOf(text, Closing, open);
            if (close < 0)
            {
                throw new JsonException("A bracket is not closed.");
            }

            text.Remove(close, Closing.Length).Remove(open, Opening.Length);
            bracketed.Add((open, close - Opening.Length));
        }

        var readable = text.ToString();
        var names = OtherPlaces.In(readable);
        bool IsIn(NamedPlace name, (int Start, int End) bracket) => name.Start < bracket.End && name.Start + name.Length > bracket.Start;
        if (bracketed.Any(b => !names.Any(n => IsIn(n, b))))
        {
            throw new JsonException("A bracket holds no listed name.");
        }

        return names.Count == 0
            ? throw new JsonException("No listed name is in it.")
            : new(readable, names, [.. names.Select(n => bracketed.Any(b => IsIn(n, b)))]);
    }

    private static int IndexOf(StringBuilder text, string mark, int from) => text.ToString().IndexOf(mark, from, StringComparison.Ordinal);
}

/// <param name="Text">With brackets.</param>
internal sealed record PlaceLine(string? Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlaceLine))]
internal sealed partial class PlaceLineJson : JsonSerializerContext;
