using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Load;

namespace Bot.Bench.Scale;

/// <summary>
/// The host with its snapshot and its models there: how long until it is ready, and the memory that it then holds, before and after it was
/// asked.
/// </summary>
internal static class HostAtRest
{
    private const string Secret = "bench-secret-0123456789";

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="root">The repository.</param>
    /// <param name="program">The host's program.</param>
    /// <param name="work">A folder for its data.</param>
    /// <param name="snapshots">The folder of snapshots, the present one among them.</param>
    public static async Task MeasureAsync(string root, string program, string work, string snapshots)
    {
        var data = Path.Combine(work, "data");
        using var host = new HostProcess(
            root,
            work,
            new Dictionary<string, string>
            {
                ["Data__Folder"] = data,
                ["Knowledge__Folder"] = Path.Combine(root, "knowledge-base"),
                ["Knowledge__Snapshots"] = snapshots,
                ["DirectLine__Secret"] = Secret,
                ["DirectLine__MessagesPerMinute"] = "10000",
                ["DirectLine__TokensPerMinute"] = "10000",
                ["Logging__LogLevel__Default"] = "Warning",
            }
        )
        {
            Program = program,
        };
        Console.WriteLine(
            "| host with encoders | ready after, s | processor until ready, s | resident, MB | of it private | mapped files |"
        );
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var which in (string[])["first start, empty store", "second start"])
        {
            var clock = Stopwatch.StartNew();
            await host.StartAsync();
            var (wall, processor) = (clock.Elapsed.TotalSeconds, host.Processor.TotalSeconds);
            await Task.Delay(Rest);
            Print(which, FormattableString.Invariant($"{wall:0.0} | {processor:0.0}"), host.Id);
            if (which == "second start")
            {
                var asked = await AskAsync(host.Address, data, GoldenTexts(root));
                await Task.Delay(Rest);
                Print($"the same after {asked} questions", "– | –", host.Id);
            }

            await host.StopAsync();
        }
    }

    private static void Print(string which, string times, int process)
    {
        var resident = Usage.Megabytes(process, "status", "VmRSS");
        var anonymous = Usage.Megabytes(process, "smaps_rollup", "Anonymous");
        Console.WriteLine(FormattableString.Invariant($"| {which} | {times} | {resident:0} | {anonymous:0} | {resident - anonymous:0} |"));
    }

    private static string[] GoldenTexts(string root) =>
        [
            .. File.ReadLines(Path.Combine(root, "knowledge-base/golden/answerable.development.jsonl"))
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!),
        ];

    /// <summary>Asks each question in a conversation of its own, over Direct Line, and waits for the last decision.</summary>
    private static async Task<int> AskAsync(Uri address, string data, string[] texts)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        var before = Decisions.Count(data);
        foreach (var text in texts)
        {
            using var started = await client.PostAsJsonAsync("/v3/directline/conversations", new { });
            var conversation = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString();
            using var response = await client.PostAsJsonAsync(
                $"/v3/directline/conversations/{conversation}/activities",
                new
                {
                    type = "message",
                    text,
                    from = new { id = "bench" },
                }
            );
            response.EnsureSuccessStatusCode();
        }

        for (var waited = Stopwatch.StartNew(); Decisions.Count(data) < before + texts.Length; await Task.Delay(500))
        {
            if (waited.Elapsed > Patience)
            {
                throw new InvalidOperationException(
                    $"After {Patience} only {Decisions.Count(data) - before} of {texts.Length} questions were decided."
                );
            }
        }

        return texts.Length;
    }
}
