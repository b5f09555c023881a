using Bot.Host.Tests.Hosting;
using Bot.Knowledge.Snapshots;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.DemoSite;

public sealed class FirstStartTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task ThePage_DoesNotWaitForTheFirstSnapshot()
    {
        using var starting = host.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<ISnapshotSource, NoSnapshotYet>()));

        var page = await starting.CreateClient().GetStringAsync("/en?department=td");

        Assert.Contains("The list of services is being prepared.", page, StringComparison.Ordinal);
        Assert.Contains("&quot;starting&quot;:true", page, StringComparison.Ordinal);
        Assert.Contains("The assistant is starting.", page, StringComparison.Ordinal);
        Assert.Contains("/tc?department=td", page, StringComparison.Ordinal);
    }
}
