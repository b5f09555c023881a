using System.Diagnostics;
using Bot.TestServers;

namespace Bot.Load;

/// <summary>One Bot.Host on a free port, as it is deployed.</summary>
internal sealed class HostProcess(string root, string folder, IReadOnlyDictionary<string, string> settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private ServerProcess? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    /// <summary>The program to start; without it, the one that was built in place.</summary>
    public string Program { get; init; } = Path.Combine(root, "src/Bot.Host/bin/Release/net10.0/Bot.Host.dll");

    public string Output => _process?.Output ?? "";

    public int Id => _process!.Id;

    /// <summary>The memory that it holds now, in bytes.</summary>
    public long WorkingSet => Process.GetProcessById(_process!.Id).WorkingSet64;

    /// <summary>The processor time that it has used since it was last started.</summary>
    public TimeSpan Processor => Process.GetProcessById(_process!.Id).TotalProcessorTime;

    /// <summary>Starts it, also after <see cref="Kill"/>; returns once it is ready.</summary>
    public async Task StartAsync()
    {
        Launch();
        await ReadyAsync();
    }

    public void Launch()
    {
        Directory.CreateDirectory(folder);
        var start = new ProcessStartInfo("dotnet", [Program]) { WorkingDirectory = folder };
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        _process = ServerProcess.Start(start);
    }

    public async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !_process!.HasExited; await Task.Delay(100))
        {
            try
            {
                using var response = await client.GetAsync("/health/ready");
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
            {
                // Not up yet.
            }
        }

        throw new InvalidOperationException($"The host did not get ready:\n{Output}");
    }

    /// <summary>As the power failing: nothing is finished or given back.</summary>
    public async Task KillAsync()
    {
        _process!.Signal(ServerProcess.Kill);
        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator stops it: SIGTERM, then it has its time.</summary>
    public async Task StopAsync()
    {
        _process!.Signal(ServerProcess.Terminate);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await _process.WaitForExitAsync(patience.Token);
    }

    public void Dispose() => _process?.Dispose();
}
