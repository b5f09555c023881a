using System.Diagnostics;
using System.Net.Sockets;

namespace Bot.TestServers;

/// <summary>A Redis server of its own on a free port, keeping nothing on the disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("redis").FullName;
    private readonly int _port = Ports.Free();
    private ServerProcess? _server;

    /// <summary>As StackExchange.Redis reads it.</summary>
    public string Address => $"127.0.0.1:{_port}";

    /// <summary>Starts it, also after <see cref="StopAsync"/>; returns once it takes connections.</summary>
    public async Task StartAsync()
    {
        _server = ServerProcess.Start(
            new ProcessStartInfo(
                ServerProcess.Find("redis-server", "redis-server"),
                ["--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder]
            )
        );
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", _port);
                return;
            }
            catch (SocketException) when (patience.Elapsed < TimeSpan.FromSeconds(15) && !_server.HasExited)
            {
                await Task.Delay(20);
            }
            catch (SocketException problem)
            {
                throw new InvalidOperationException($"Redis did not start:\n{_server.Output}", problem);
            }
        }
    }

    /// <summary>Stops it at once.</summary>
    public async Task StopAsync()
    {
        _server!.Signal(ServerProcess.Kill);
        await _server.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            await StopAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
