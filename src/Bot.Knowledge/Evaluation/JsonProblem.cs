using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>What is wrong with a line of JSON, in words for whoever wrote it.</summary>
public static partial class JsonProblem
{
    /// <summary>What stands there, by the field's name where there is one.</summary>
    public static string Of(JsonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (MissingFields().Match(exception.Message) is { Success: true } missing)
        {
            return $"{missing.Groups["names"].Value} is missing.";
        }

        if (WrongKind().Match(exception.Message) is { Success: true } wrong)
        {
            var field = exception.Path is { Length: > 2 } path ? $"'{path[2..]}'" : "the line";
            return $"{field} must be {Wanted(wrong.Groups["type"].Value, exception.InnerException?.Message)}.";
        }

        var message = Place().Replace(exception.Message, "").TrimEnd(' ', '.');
        return exception.BytePositionInLine is { } place ? $"it is no JSON, at byte {place + 1}: {message}." : message + ".";
    }

    // Of a text that is none the reader names the whole object's type, and the text in what lies beneath.
    private static string Wanted(string type, string? beneath) =>
        type switch
        {
            _ when beneath?.EndsWith("as a string.", StringComparison.Ordinal) == true => "a text",
            "System.String" => "a text",
            _ when type.StartsWith("System.Collections.Generic.IReadOnlyList`1[System.String]", StringComparison.Ordinal) =>
                "a list of texts",
            _ when type.StartsWith("System.Collections.", StringComparison.Ordinal) => "a list",
            "System.Boolean" => "true or false",
            _ when type.StartsWith("System.", StringComparison.Ordinal) => "a number",
            _ => "an object, {…}",
        };

    [GeneratedRegex(@"missing required properties,? including:? (?<names>'.+')\.?", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex MissingFields();

    [GeneratedRegex(@"^The JSON value could not be converted to (?<type>\S+?)\.(?: |$)", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex WrongKind();

    [GeneratedRegex(@" ?(?:Path: .*)?\| LineNumber: .*$| LineNumber: .*$", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Place();
}
