using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;
using YamlDotNet.Core;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>What is wrong with a YAML text, told so that whoever wrote it can mend it.</summary>
internal static partial class YamlProblem
{
    /// <summary>The 1-based line within the text, and what stands there.</summary>
    public static (int Line, FindingText Said) Of(YamlException exception, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        // The parser names the beginning of the whole list, not the line.
        var tab = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t') && line.Trim().Length > 0);
        if (tab >= 0)
        {
            return (tab + 1, FileTexts.Tab());
        }

        var said = exception.InnerException?.Message ?? exception.Message;
        var problem = said switch
        {
            _ when UnknownField().Match(said) is { Success: true } field => FileTexts.UnknownField(field.Groups["name"].Value),
            _ when DuplicateKey().Match(said) is { Success: true } key => FileTexts.FieldTwice(key.Groups["name"].Value),
            _ when said.Contains("System.", StringComparison.Ordinal) => FileTexts.WrongKind(),
            _ => FileTexts.Unreadable(said.TrimEnd('.')),
        };
        return ((int)exception.Start.Line, problem);
    }

    [GeneratedRegex("^Property '(?<name>[^']+)' not found on type", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex UnknownField();

    [GeneratedRegex("^Encountered duplicate key (?<name>.+)$", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex DuplicateKey();
}
