using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task AHostWithItsSnapshotAndItsStore_IsReady()
    {
        await using var factory = new HostFactory();
        using var client = factory.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        JsonElement parts;
        do
        {
            parts = (
                await (await client.GetAsync("/health/ready", patience.Token)).Content.ReadFromJsonAsync<JsonElement>(patience.Token)
            ).GetProperty("parts");
        } while (new[] { "knowledge", "dialog" }.Any(part => parts.GetProperty(part).GetProperty("status").GetString() == "Unhealthy"));

        Assert.Equal("Healthy", parts.GetProperty("store").GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task AHostWhoseStoreDoesNotAnswer_LivesButIsNotReady()
    {
        await using var factory = new HostFactory(
            new Dictionary<string, string?>
            {
                ["Storage:Provider"] = "postgres",
                ["Storage:ConnectionString"] = "Host=127.0.0.1;Port=1;Username=x;Password=topsecret;Timeout=1",
            }
        );
        using var client = factory.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        var ready = await client.GetAsync("/health/ready");
        var body = await ready.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("PostgreSQL does not answer", body, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", body, StringComparison.Ordinal);
    }
}
