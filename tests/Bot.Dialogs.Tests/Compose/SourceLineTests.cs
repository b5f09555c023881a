using Bot.Dialogs.Compose;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Compose;

public sealed class SourceLineTests
{
    private static readonly Department Council = new()
    {
        Id = "cc",
        English = "Consumer Council",
        Chinese = "消費者委員會",
        Url = "https://www.consumer.org.hk",
    };

    [Theory]
    [InlineData("https://www.gov.hk/en/residents/x")]
    [InlineData("https://www.consumer.org.hk/en/complain")]
    public void APageOfTheGovernmentOrTheBodyItself_IsLinked(string url) =>
        Assert.Equal(
            $"Source: [Complain about a shop – Consumer Council]({url}), as of 2025",
            EntryWording.SourceLine(new("Complain about a shop – Consumer Council", url, "2025"), Council, LanguageForm.English, "")
        );

    [Theory]
    [InlineData(LanguageForm.English, "Source: Complain about a shop, no date shown on the page, not an official page")]
    [InlineData(LanguageForm.TraditionalChinese, "資料來源：Complain about a shop，網頁沒有註明日期，並非官方網頁")]
    [InlineData(LanguageForm.SimplifiedChinese, "资料来源：Complain about a shop，网页没有注明日期，并非官方网页")]
    public void APageOfSomebodyElse_IsNotLinked(LanguageForm reply, string line) =>
        Assert.Equal(
            line,
            EntryWording.SourceLine(new("Complain about a shop", "https://www.example.com/1.html", null), Council, reply, "")
        );

    [Fact]
    public void Citations_PagesOfOthers_BearNoNameThatAChannelWouldMakeALinkOf()
    {
        var cited = (
            from article in TestKnowledge.Snapshot.Articles
            let site = TestKnowledge.Snapshot.FindDepartment(article.Department)?.Url
            from entry in article.Entries
            from citation in EntryWording.Citations(entry, TestKnowledge.Snapshot, LanguageForm.English)
            where !OfficialSite.Is(citation.Url, site)
            select citation
        ).ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.EndsWith(" – another website", c.Title, StringComparison.Ordinal));
        Assert.All(cited, c => Assert.DoesNotContain(OfficialSite.Name(c.Url), c.Title, StringComparison.OrdinalIgnoreCase));
    }
}
