using Bot.Dialogs.Compose;

namespace Bot.Dialogs.Tests.Compose;

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
    public void Is_OnlyTheGovernmentsOwn(string url, string? department, bool expected) => Assert.Equal(expected, OfficialSite.Is(url, department));
}
