using Bot.Knowledge.Articles.Checks;

namespace Bot.Knowledge.Tests.Articles.Checks;

public class LinkCheckTests
{
    private static readonly HashSet<string> Targets = new(StringComparer.Ordinal) { "td-a", "td-a#fee", "td-b" };
    private static readonly HashSet<string> Broken = new(StringComparer.Ordinal) { "td-broken" };

    [Theory]
    [InlineData("See [the page](https://www.td.gov.hk/en/a_(b).html).")]
    [InlineData("See [fees](#fee), [another](td-b), [call](tel:1823). Brackets [like these] (and these) are fine.")]
    [InlineData("See [what is told to be broken already](td-broken#fee).")]
    public void Check_WholeLinks_SaysNothing(string text) => Assert.Empty(LinkCheck.Check(text, "td-a", Targets, Broken));

    [Theory]
    [InlineData("See [the page](https://www.td.gov.hk", "not closed")]
    [InlineData("See [fees](#fees).", "leads nowhere")]
    [InlineData("See [page](www.td.gov.hk).", "leads nowhere")]
    [InlineData("See [](td-b).", "no words")]
    public void Check_BrokenLink_SaysWhat(string text, string expected) =>
        Assert.Contains(LinkCheck.Check(text, "td-a", Targets, Broken), m => m.ToString().Contains(expected, StringComparison.Ordinal));
}
