using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Tests.Articles;

public class LinkCheckTests
{
    private static readonly HashSet<string> Targets = new(StringComparer.Ordinal) { "td-a", "td-a#fee", "td-b" };

    [Theory]
    [InlineData("See [the page](https://www.td.gov.hk/en/a_(b).html).")]
    [InlineData("See [fees](#fee), [another](td-b), [call](tel:1823). Brackets [like these] (and these) are fine.")]
    public void Check_WholeLinks_SaysNothing(string text) => Assert.Empty(LinkCheck.Check(text, "td-a", Targets));

    [Theory]
    [InlineData("See [the page](https://www.td.gov.hk", "not closed")]
    [InlineData("See [fees](#fees).", "leads nowhere")]
    [InlineData("See [page](www.td.gov.hk).", "leads nowhere")]
    [InlineData("See [](td-b).", "no words")]
    public void Check_BrokenLink_SaysWhat(string text, string expected) =>
        Assert.Contains(LinkCheck.Check(text, "td-a", Targets), m => m.Contains(expected, StringComparison.Ordinal));
}
