using System.Net;
using Bot.Host.Tests.Hosting;
using Bot.Knowledge.Snapshots;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.DemoSite;

public sealed class SiteTests : IClassFixture<HostFactory>
{
    private readonly HostFactory host;

    public SiteTests(HostFactory host)
    {
        this.host = host;
        _ = host.Services.GetRequiredService<ISnapshotSource>().Current;
    }

    private HttpClient Client => host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Theory]
    [InlineData("en-GB,en;q=0.9", "/en")]
    [InlineData("zh-HK,zh;q=0.9,en;q=0.8", "/tc")]
    [InlineData("yue-Hant-HK", "/tc")]
    [InlineData("zh-CN,zh;q=0.9", "/sc")]
    [InlineData("fr;q=0.9,zh-TW;q=0.3", "/tc")]
    [InlineData("fr", "/en")]
    [InlineData("", "/en")]
    public async Task Root_LeadsToTheBrowsersLanguage(string languages, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/?department=td");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        var response = await Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(path + "?department=td", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/en?department=td", "Transport Department", "lang=\"en\"")]
    [InlineData("/tc?department=TD", "運輸署", "lang=\"zh-Hant-HK\"")]
    [InlineData("/sc?department=td", "运输署", "lang=\"zh-Hans\"")]
    [InlineData("/en?department=none", "What do you need help with?", "lang=\"en\"")]
    public async Task Page_IsInItsLanguageAndOfItsDepartment(string path, string text, string language)
    {
        var page = WebUtility.HtmlDecode(await Client.GetStringAsync(path));

        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains(language, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AllowsNothingInlineAndNothingFromElsewhere()
    {
        var first = await Client.GetAsync("/en");
        var second = await Client.GetAsync("/en");
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.NotEqual(policy, second.Headers.GetValues("Content-Security-Policy").Single());
        var page = await first.Content.ReadAsStringAsync();
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SaysThatItIsAutomatedAndOffersAPerson()
    {
        var page = await Client.GetStringAsync("/en");

        Assert.Contains("This is an automated assistant, not a person.", page, StringComparison.Ordinal);
        Assert.Contains("Talk to a person", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr", "zh-HK", "前往主頁", "href=\"/tc\"")]
    [InlineData("/en/nowhere", "zh-HK", "Go to the home page", "href=\"/en\"")]
    [InlineData("/sc/a/b?department=td", "en", "前往主页", "href=\"/sc\"")]
    public async Task AddressThatIsNone_ShowsABrowserTheWayHome(string path, string languages, string text, string home)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        var response = await Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains(home, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr", "*/*")]
    [InlineData("/v3/directline/nowhere", "text/html")]
    [InlineData("/api/nowhere", "application/json")]
    public async Task AddressThatIsNone_TellsAProgramInJson(string path, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        var response = await Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("/en/nowhere")]
    public async Task AddressThatIsNone_Is404(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(path)).StatusCode);

    [Fact]
    public void Words_AreTheSameInAllLanguages()
    {
        var english = Bot.Host.DemoSite.SiteStrings.Of(Bot.Host.DemoSite.SiteLanguage.English).Keys.Order();

        Assert.All(
            Bot.Host.DemoSite.SiteLanguage.All,
            language => Assert.Equal(english, Bot.Host.DemoSite.SiteStrings.Of(language).Keys.Order())
        );
    }
}
