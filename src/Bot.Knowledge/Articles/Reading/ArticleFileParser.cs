using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>
/// Reads one article file: YAML front matter between <c>---</c> lines, a summary, then <c>## Question {#anchor}</c> sections.
/// </summary>
internal static partial class ArticleFileParser
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithDuplicateKeyChecking().Build();

    /// <summary>Null, with findings added, when the file cannot be read as an article.</summary>
    public static ArticleFile? Parse(string path, string text, List<Finding> findings)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            findings.Add(new("front-matter", path, 1, FrontMatterTexts.NoHead()));
            return null;
        }

        var frontMatter = ReadFrontMatter(path, lines, end, findings);
        if (frontMatter is null)
        {
            return null;
        }

        var summary = new List<string>();
        var sections = new List<ArticleSection>();
        List<string>? answer = null;
        for (var i = end + 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (!line.StartsWith("## ", StringComparison.Ordinal))
            {
                (answer ?? summary).Add(line);
                continue;
            }

            var heading = Heading().Match(line);
            if (!heading.Success)
            {
                findings.Add(new("anchor", path, i + 1, FrontMatterTexts.NoAnchor(line)));
                answer = [];
                continue;
            }

            answer = [];
            sections.Add(new ArticleSection(heading.Groups["anchor"].Value, heading.Groups["question"].Value.Trim(), string.Empty, i + 1));
            var captured = answer;
            var index = sections.Count - 1;
            for (var j = i + 1; j < lines.Length && !lines[j].StartsWith("## ", StringComparison.Ordinal); j++)
            {
                captured.Add(lines[j].TrimEnd());
                i = j;
            }

            sections[index] = sections[index] with { Answer = Body(captured) };
        }

        return new ArticleFile
        {
            Path = path,
            Chinese = path.EndsWith(".zh.md", StringComparison.Ordinal),
            FrontMatter = frontMatter,
            Head = lines[..end],
            Summary = Body(summary),
            Sections = sections,
        };
    }

    private static string Body(List<string> lines) => string.Join('\n', lines).Trim();

    private static ArticleFrontMatter? ReadFrontMatter(string path, string[] lines, int end, List<Finding> findings)
    {
        var head = string.Join('\n', lines[1..end]);
        try
        {
            return Yaml.Deserialize<ArticleFrontMatter>(head) ?? new ArticleFrontMatter();
        }
        catch (YamlException e)
        {
            var (line, said) = YamlProblem.Of(e, head);
            findings.Add(new("front-matter", path, line + 1, said));
            return null;
        }
    }

    [GeneratedRegex(@"^## (?<question>.+?)\s*\{#(?<anchor>[a-z0-9][a-z0-9-]*)\}$", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Heading();
}
