using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Cli;

/// <summary>Reads one JSON object a line. A bad line is told with its number and left out; the others are still read.</summary>
internal static class JsonLines
{
    /// <summary>Null, with the reason on standard error, when the file itself cannot be read.</summary>
    public static (IReadOnlyList<T> Items, int BadLines)? Read<T>(FileInfo file, JsonTypeInfo<T> type)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"The file '{file.FullName}' does not exist.");
            return null;
        }

        var items = new List<T>();
        var bad = 0;
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                // A byte that is no UTF-8 is read as this character.
                items.Add(line.Contains('\uFFFD', StringComparison.Ordinal) ? throw new JsonException("The line is not UTF-8.") : JsonSerializer.Deserialize(line, type) ?? throw new JsonException("The line is null."));
            }
            catch (JsonException e)
            {
                bad++;
                Console.Error.WriteLine($"{file.Name}:{number}: not a valid line, left out: {e.Message}");
            }
        }

        return (items, bad);
    }
}
