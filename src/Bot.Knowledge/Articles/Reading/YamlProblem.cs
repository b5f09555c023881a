using System.Text.RegularExpressions;
using Bot.Knowledge.Text;
using YamlDotNet.Core;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>What is wrong with a YAML text, in words for whoever wrote it.</summary>
internal static partial class YamlProblem
{
    /// <summary>The 1-based line within the text, and what stands there.</summary>
    public static (int Line, string Message) Of(YamlException exception, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        // The parser names the beginning of the whole list, not the line.
        var tab = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t') && line.Trim().Length > 0);
        if (tab >= 0)
        {
            return (tab + 1, "A tab stands before the text; indent with spaces.");
        }

        var said = exception.InnerException?.Message ?? exception.Message;
        var message = said switch
        {
            _ when UnknownField().Match(said) is { Success: true } field =>
                $"'{field.Groups["name"].Value}' is not a field that is known here.",
            _ when DuplicateKey().Match(said) is { Success: true } key => $"'{key.Groups["name"].Value}' stands twice.",
            _ when said.Contains("System.", StringComparison.Ordinal) =>
                "What stands here is of the wrong kind: a list or a text where the other is needed.",
            _ => said.TrimEnd('.')
                + "; look for a quotation mark left open or a colon outside quotation marks, here or in the lines above.",
        };
        return ((int)exception.Start.Line, message);
    }

    [GeneratedRegex("^Property '(?<name>[^']+)' not found on type", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex UnknownField();

    [GeneratedRegex("^Encountered duplicate key (?<name>.+)$", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex DuplicateKey();
}
