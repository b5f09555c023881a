using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Hosting;
using Bot.TestServers;

namespace Bot.Host.Tests.Processes;

/// <summary>
/// The host as it is deployed: a process of its own, with the real assistant, that is stopped and killed as processes are.
/// </summary>
internal sealed class RealHost : IDisposable
{
    public const string Secret = "process-test-secret-0123456789";

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string _folder;
    private readonly Dictionary<string, string> _settings;
    private ServerProcess? _process;

    /// <param name="folder">Its data and snapshots; the hosts of one installation share it.</param>
    /// <param name="settings">Beside what every host of these tests needs.</param>
    public RealHost(string folder, IReadOnlyDictionary<string, string>? settings = null)
    {
        _folder = folder;
        _settings = new(settings ?? new Dictionary<string, string>())
        {
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["DirectLine__Secret"] = Secret,
            ["Data__Folder"] = Path.Combine(folder, "data"),
            ["Knowledge__Folder"] = Path.Combine(folder, "knowledge-base"),
            ["Knowledge__Snapshots"] = Path.Combine(folder, "snapshots"),
            ["Knowledge__Lexical"] = "true",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        Client = new HttpClient { BaseAddress = Address };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    public HttpClient Client { get; }

    public string Output => _process?.Output ?? "";

    /// <summary>A small knowledge base of one department, in a folder of its own, and its snapshot.</summary>
    public static void WriteKnowledge(string folder)
    {
        KnowledgeFolder.OneDepartment.Write(Path.Combine(folder, "knowledge-base"));
        KnowledgeFolder.OneDepartment.CopySnapshot(Path.Combine(folder, "snapshots"));
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.Host.dll")]) { WorkingDirectory = _folder };
        foreach (var (key, value) in _settings)
        {
            start.Environment[key] = value;
        }

        _process = ServerProcess.Start(start);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !_process.HasExited; await Task.Delay(100))
        {
            try
            {
                using var ready = await Client.GetAsync("/health/ready");
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }
        }

        throw new InvalidOperationException($"The host did not get ready:\n{Output}");
    }

    public async Task KillAsync()
    {
        _process!.Signal(ServerProcess.Kill);
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        _process!.Signal(ServerProcess.Terminate);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>A resident opens the chat.</summary>
    /// <returns>The conversation and the address of its stream.</returns>
    public async Task<(string Id, Uri Stream)> OpenAsync()
    {
        using var started = await Client.PostAsJsonAsync("/v3/directline/conversations", new { });
        started.EnsureSuccessStatusCode();
        var body = await started.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("conversationId").GetString()!, new Uri(body.GetProperty("streamUrl").GetString()!));
    }

    /// <summary>Sends one message and returns once it is acknowledged.</summary>
    public async Task SayAsync(string conversation, string text)
    {
        using var posted = await Client.PostAsJsonAsync(
            $"/v3/directline/conversations/{conversation}/activities",
            new
            {
                type = "message",
                text,
                from = new { id = "u1" },
                channelData = new { clientActivityID = $"{conversation}-{text}" },
            }
        );
        posted.EnsureSuccessStatusCode();
    }

    /// <summary>All messages of the conversation, in its order: who wrote it (<c>bot</c> or <c>user</c>) and the text.</summary>
    public async Task<IReadOnlyList<(string Role, string Text)>> ReadAsync(string conversation)
    {
        var all = await Client.GetFromJsonAsync<JsonElement>($"/v3/directline/conversations/{conversation}/activities?watermark=0");
        return
        [
            .. all.GetProperty("activities")
                .EnumerateArray()
                .Where(a => a.GetProperty("type").GetString() == "message")
                .Select(a =>
                    (
                        a.GetProperty("from").TryGetProperty("role", out var role) && role.GetString() == "bot" ? "bot" : "user",
                        a.TryGetProperty("text", out var text) ? text.GetString()! : ""
                    )
                ),
        ];
    }

    /// <summary>Waits until the bot has answered after the resident's last message.</summary>
    public async Task<IReadOnlyList<(string Role, string Text)>> AnsweredAsync(string conversation)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (await ReadAsync(conversation) is [.., { Role: "bot" }] all && all.Any(m => m.Role == "user"))
            {
                return all;
            }
        }

        throw new TimeoutException($"No answer came.\n{Output}");
    }

    public void Dispose()
    {
        _process?.Dispose();
        Client.Dispose();
    }
}
