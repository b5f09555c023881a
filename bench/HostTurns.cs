using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Load;
using Microsoft.Data.Sqlite;

namespace Bot.Bench;

/// <summary>The whole host with its own no-op turn: messages by Direct Line, and the turns that they become.</summary>
internal static class HostTurns
{
    private const string Secret = "bench-secret-0123456789";

    public static async Task<(double Acknowledged, double Turns)> MeasureAsync(string root)
    {
        var folder = Directory.CreateTempSubdirectory("bench").FullName;
        using var host = new HostProcess(
            root,
            folder,
            new Dictionary<string, string>
            {
                ["Turns__Handler"] = "echo",
                ["DirectLine__Secret"] = Secret,
                ["DirectLine__MessagesPerMinute"] = "10000",
                ["DirectLine__TokensPerMinute"] = "100000",
                ["Data__Folder"] = Path.Combine(folder, "data"),
                ["Knowledge__Folder"] = Path.Combine(root, "knowledge-base"),
                ["Knowledge__Snapshots"] = Path.Combine(folder, "snapshots"),
                ["Knowledge__Lexical"] = "true",
                ["Logging__LogLevel__Default"] = "Warning",
            }
        );
        try
        {
            await host.StartAsync();
            using var client = new HttpClient { BaseAddress = host.Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
            var conversations = new string[Clients.Count];
            for (var i = 0; i < conversations.Length; i++)
            {
                using var started = await client.PostAsJsonAsync("/v3/directline/conversations", new { });
                conversations[i] = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
            }

            var before = 0L;
            var clock = new Stopwatch();
            var acknowledged = await Clients.RunAsync(
                async (number, call) =>
                {
                    if (call >= 1_000_000 && !clock.IsRunning)
                    {
                        clock.Start();
                        before = Committed(folder);
                    }

                    using var response = await client.PostAsJsonAsync(
                        $"/v3/directline/conversations/{conversations[number]}/activities",
                        new
                        {
                            type = "message",
                            text = "hello",
                            from = new { id = $"u{number}" },
                        }
                    );
                    response.EnsureSuccessStatusCode();
                }
            );
            return (acknowledged, (Committed(folder) - before) / clock.Elapsed.TotalSeconds);
        }
        finally
        {
            await host.KillAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Committed(string folder) => Decisions.Count(Path.Combine(folder, "data"));
}
