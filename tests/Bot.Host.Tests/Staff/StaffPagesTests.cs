using System.Net;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Staff;

public sealed class StaffPagesTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task Address_WithoutItsSlash_LeadsToTheOneWith_WhichLeadsNowhereElse()
    {
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        var without = await client.GetAsync("/staff");
        var with = await client.GetAsync("/staff/");

        Assert.Equal("/staff/", without.Headers.Location?.ToString());
        Assert.NotEqual(HttpStatusCode.Found, with.StatusCode);
    }
}
