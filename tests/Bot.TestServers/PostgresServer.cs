using System.Diagnostics;
using Npgsql;

namespace Bot.TestServers;

/// <summary>
/// A PostgreSQL server of its own on a free port, with its data in a temporary folder. PostgreSQL does not run as root; then the user
/// <c>postgres</c> runs it.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("postgres").FullName;
    private readonly bool _durable;
    private readonly int _port = Ports.Free();
    private ServerProcess? _server;
    private int _databases;

    private PostgresServer(bool durable)
    {
        _durable = durable;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Clean();
    }

    /// <summary>Makes the data folder and starts the server.</summary>
    /// <param name="durable">Whether commits are flushed to the disk; tests of behaviour need not wait for it.</param>
    public static async Task<PostgresServer> StartNewAsync(bool durable)
    {
        var server = new PostgresServer(durable);
        if (Environment.IsPrivilegedProcess)
        {
            using var chown = Process.Start("chown", ["postgres", server._folder]);
            await chown.WaitForExitAsync();
        }

        var init = ServerProcess.Start(
            server.Command("initdb", "-D", server.Data, "-U", "bot", "-A", "trust", "--no-sync", "--encoding=UTF8", "--locale=C")
        );
        await init.WaitForExitAsync();
        await server.StartAsync();
        return server;
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Starts the server on its data, also after <see cref="StopAsync"/>; returns once it answers.</summary>
    public async Task StartAsync()
    {
        _server = ServerProcess.Start(
            Command(
                "postgres",
                "-D",
                Data,
                "-p",
                $"{_port}",
                "-k",
                _folder,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "max_connections=400",
                "-c",
                $"fsync={(_durable ? "on" : "off")}",
                "-c",
                $"synchronous_commit={(_durable ? "on" : "off")}"
            )
        );
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (patience.Elapsed < TimeSpan.FromSeconds(30) && !_server.HasExited)
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException problem)
            {
                throw new InvalidOperationException($"PostgreSQL did not start:\n{_server.Output}", problem);
            }
        }
    }

    /// <summary>Stops it at once, cutting its connections; what was committed stays.</summary>
    public async Task StopAsync()
    {
        // The process started is the one that changes the user; the server writes its own id down.
        var id = (await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0];
        using var kill = Process.Start("kill", ["-QUIT", id]);
        await kill.WaitForExitAsync();
        await _server!.WaitForExitAsync();
    }

    /// <summary>
    /// Makes an empty database that sorts as English does, as those of most servers sort by a language; what relies on the order of bytes
    /// fails in it. Returns its connection string.
    /// </summary>
    /// <param name="byBytes">A database of the locale C instead.</param>
    public async Task<string> CreateDatabaseAsync(bool byBytes = false)
    {
        var locale = byBytes ? "LOCALE_PROVIDER libc LOCALE 'C'" : "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'";
        var name = $"t{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0 {locale}", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            await StopAsync();
        }

        Clean();
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=bot;Database={database}";

    private ProcessStartInfo Command(string program, params string[] arguments)
    {
        var path = ServerProcess.Find(program, "postgresql");
        return Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments]) { WorkingDirectory = "/" }
            : new ProcessStartInfo(path, arguments) { WorkingDirectory = "/" };
    }

    private void Clean()
    {
        try
        {
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            {
                using var kill = Process.Start("kill", ["-QUIT", File.ReadLines(Path.Combine(Data, "postmaster.pid")).First()]);
                kill.WaitForExit();
                _server?.WaitForExitAsync().Wait(TimeSpan.FromSeconds(5));
            }

            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
        catch (IOException)
        {
            // The temporary folder is the system's to clear.
        }
    }
}
