using System.Net.WebSockets;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>How many streams one conversation may hold open.</summary>
public sealed class OpenStreamsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task OneMoreThanStaysOpen_ClosesTheOldest_AndTheNewestHearsOn()
    {
        var client = await StartedAsync(host);
        var streams = new List<WebSocket>();
        for (var number = 0; number <= OpenStreams.Most; number++)
        {
            streams.Add(await client.StreamAsync(await AddressAsync(client)));
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.Equal(WebSocketMessageType.Close, (await streams[0].ReceiveAsync(new byte[4_096].AsMemory(), patience.Token)).MessageType);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, streams[0].CloseStatus);
        await client.SayAsync("who hears this");
        await ReadUntilAsync(streams[^1], a => Text(a) == "You said: who hears this");
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task WhoComesBackAgainAndAgain_IsAlwaysHeard()
    {
        var client = await StartedAsync(host);
        for (var number = 1; number <= 2 * OpenStreams.Most; number++)
        {
            using var stream = await client.StreamAsync(await AddressAsync(client));
            await client.SayAsync($"message {number}");
            await ReadUntilAsync(stream, a => Text(a) == $"You said: message {number}");
        }
    }

    private static async Task<string> AddressAsync(DirectLineClient client) =>
        (string)(await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}?watermark="))["streamUrl"]!;
}
