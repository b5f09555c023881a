using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Tests.Articles;

public sealed class OfficialSiteTests
{
    [Theory]
    [InlineData("https://www.immd.gov.hk/eng/services", "https://www.immd.gov.hk", true)]
    [InlineData("https://www.gov.hk/passport", null, true)]
    [InlineData("https://www3.ha.org.hk/x", "https://www.ha.org.hk", true)]
    [InlineData("http://maid-agency.hk/en/identity-cards.html", "https://www.immd.gov.hk", false)]
    [InlineData("http://government-world.com/gov.hk", "https://www.immd.gov.hk", false)]
    [InlineData("http://notgov.hk/", null, false)]
    [InlineData("nonsense", "nonsense", false)]
    public void Is_OnlyTheGovernmentsOwn(string url, string? department, bool expected) =>
        Assert.Equal(expected, OfficialSite.Is(url, department));

    [Theory]
    [InlineData("https://www.td.gov.hk/fees", "http://autofever.com.hk/td", "https://www.td.gov.hk/fees")]
    [InlineData("http://autofever.com.hk/td", "http://gov.hk.example.com/", "https://www.td.gov.hk")]
    public void Page_NoOfficialSource_IsTheDepartmentsSite(string first, string second, string expected)
    {
        var department = new Department
        {
            Id = "td",
            English = "Transport Department",
            Chinese = "運輸署",
            Url = "https://www.td.gov.hk",
        };
        Source[] sources = [new("s1", first, null, SourceConfidence.High), new("s2", second, "2026", SourceConfidence.High)];
        Assert.Equal(expected, OfficialSite.Page(sources, department));
    }
}
