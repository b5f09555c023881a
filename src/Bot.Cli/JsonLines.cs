using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli;

/// <summary>Reads one JSON object a line. A bad line is told with its number and left out; the others are still read.</summary>
internal static class JsonLines
{
    /// <summary>Null, with the reason on standard error, when the file itself cannot be read.</summary>
    public static (IReadOnlyList<NumberedLine<T>> Items, int BadLines)? Read<T>(FileInfo file, JsonTypeInfo<T> type)
        where T : class
    {
        if (!IsThere(file))
        {
            return null;
        }

        var items = new List<NumberedLine<T>>();
        var bad = 0;
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(file.FullName))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (Parse(line, $"{file.Name}:{number}", type) is { } item)
                {
                    items.Add(new(number, item));
                }
                else
                {
                    bad++;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The file '{file.FullName}' cannot be read: {e.Message}");
            return null;
        }

        return (items, bad);
    }

    /// <summary>Null, with the reason on standard error, when the line is no such object.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Its file and number, for the message.</param>
    /// <param name="type">What it holds.</param>
    public static T? Parse<T>(string line, string place, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            // A byte that is no UTF-8 is read as this character.
            return line.Contains('\uFFFD', StringComparison.Ordinal)
                ? throw new JsonException("the line is not UTF-8.")
                : JsonSerializer.Deserialize(line, type) ?? throw new JsonException("the line is null.");
        }
        catch (JsonException e)
        {
            Console.Error.WriteLine($"{place}: not a valid line, left out: {JsonProblem.Of(e)}");
            return null;
        }
    }

    /// <summary>False, with the reason on standard error, when there is no such file.</summary>
    public static bool IsThere(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine(
                Directory.Exists(file.FullName)
                    ? $"'{file.FullName}' is a folder; name a file."
                    : $"The file '{file.FullName}' does not exist."
            );
        }

        return file.Exists;
    }
}
