using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>Web chat switched off by the operator.</summary>
public sealed class SwitchTests : IDisposable
{
    private readonly HostFactory _host = new(new() { ["Channels:directline:Off"] = "true" });

    [Fact]
    public async Task SwitchedOff_AMessageIsKeptNotAnsweredAndTheResidentIsToldWhereElseToAsk()
    {
        var client = new DirectLineClient(_host);
        client.Bearer = (string)(await client.JsonAsync(HttpMethod.Post, "/site/token"))["token"]!;
        await client.StartAsync();
        await client.SayAsync("how do I renew my licence");
        var seen = await client.WaitForAsync(activity => DirectLineClient.Text(activity).Contains("1823", StringComparison.Ordinal));

        Assert.Contains(seen, activity => DirectLineClient.Text(activity) == "how do I renew my licence");
        Assert.DoesNotContain(seen, activity => DirectLineClient.Text(activity).StartsWith("You said", StringComparison.Ordinal));
    }

    public void Dispose() => _host.Dispose();
}
