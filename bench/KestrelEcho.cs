using System.Diagnostics;
using Bot.TestServers;

namespace Bot.Bench;

/// <summary>What the web server itself does: the ceiling.</summary>
internal static class KestrelEcho
{
    public static async Task<double> MeasureAsync()
    {
        var address = $"http://127.0.0.1:{Ports.Free()}";
        using var server = ServerProcess.Start(
            new ProcessStartInfo("dotnet", [typeof(KestrelEcho).Assembly.Location, "--echo-server", address])
        );
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        await ReadyAsync(client);
        return await Clients.RunAsync(
            async (number, call) =>
            {
                using var response = await client.PostAsync(
                    "/echo",
                    new StringContent($$"""{"type":"message","text":"{{number}}-{{call}}"}""")
                );
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
            }
        );
    }

    private static async Task ReadyAsync(HttpClient client)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await client.PostAsync("/echo", new StringContent("{}"));
                return;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }
}
