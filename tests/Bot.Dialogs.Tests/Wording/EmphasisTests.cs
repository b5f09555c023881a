using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Dialogs.Tests.Wording;

/// <summary>
/// Bold words are shown bold: by the rules of Markdown a mark that closes after punctuation and before a letter is no mark, and residents
/// would read the stars ("**請致電999。**任何" against "**請致電999**。任何").
/// </summary>
public sealed class EmphasisTests
{
    public static TheoryData<string> Files =>
        [
            .. new[] { "Bot.Dialogs", "Bot.Host" }.SelectMany(project =>
                Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", project, "Wording"), "*.json")
            ),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void NoStarsAreLeft(string file)
    {
        var strings = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        Assert.NotEmpty(strings);
        Assert.All(
            strings,
            entry =>
                Assert.DoesNotContain(
                    "**",
                    string.Concat(Markdown.Parse(entry.Value).Descendants<LiteralInline>().Select(literal => literal.Content.ToString())),
                    StringComparison.Ordinal
                )
        );
    }
}
